"""Is the style of the program: Fusion with our frames, marks, tabs and scroll bars."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QStyleOptionTab,
    QWidget,
)

from imsa_desktop.ui.colours import Colours
from imsa_desktop.ui.style import buttons, fields, marks, tabs
from imsa_desktop.ui.style.strokes import box

_Primitive = QStyle.PrimitiveElement
_Element = QStyle.ControlElement
_Complex = QStyle.ComplexControl
_Metric = QStyle.PixelMetric
_Contents = QStyle.ContentsType

_METRICS = {
    _Metric.PM_IndicatorWidth: marks.MARK_SIDE,
    _Metric.PM_IndicatorHeight: marks.MARK_SIDE,
    _Metric.PM_ExclusiveIndicatorWidth: marks.MARK_SIDE,
    _Metric.PM_ExclusiveIndicatorHeight: marks.MARK_SIDE,
    _Metric.PM_CheckBoxLabelSpacing: 10,
    _Metric.PM_RadioButtonLabelSpacing: 10,
    _Metric.PM_ScrollBarExtent: 12,
    _Metric.PM_SmallIconSize: 18,
    _Metric.PM_ButtonIconSize: 18,
    _Metric.PM_TabBarTabHSpace: 32,
    _Metric.PM_TabBarTabVSpace: 18,
    _Metric.PM_TabBarScrollButtonWidth: 28,  # to be hit with the mouse: at least 24
    _Metric.PM_TabBarBaseHeight: 0,
    _Metric.PM_TabBarBaseOverlap: 0,
    _Metric.PM_ToolTipLabelFrameWidth: 6,
    _Metric.PM_SplitterWidth: 1,
}

_LEAST_HEIGHT = 36


class CaseworkStyle(QProxyStyle):
    """Fusion, drawn with the colours in force."""

    def __init__(self, colours: Callable[[], Colours]) -> None:
        super().__init__("Fusion")
        self._colours = colours

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        ours = _METRICS.get(metric)
        if ours is not None:
            return ours
        if metric == _Metric.PM_DefaultFrameWidth and isinstance(widget, QLineEdit | QComboBox | QAbstractScrollArea):
            return 3
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_ComboBox_Popup:
            return 0
        if hint == QStyle.StyleHint.SH_ToolTip_WakeUpDelay:
            return 400
        return super().styleHint(hint, option, widget, returned)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # reason: the stub forgets that it may be null
        if kind == _Contents.CT_PushButton:
            quiet = buttons.role_of(widget) == "quiet"
            made = QSize(made.width() + (10 if quiet else 22), max(made.height(), size.height() + 14, _LEAST_HEIGHT))
        elif kind in (_Contents.CT_LineEdit, _Contents.CT_ComboBox, _Contents.CT_SpinBox):
            made = QSize(made.width() + 8, max(made.height(), size.height() + 12, _LEAST_HEIGHT))
        elif kind in (_Contents.CT_CheckBox, _Contents.CT_RadioButton):
            made.setHeight(max(made.height() + 6, 28))
        elif kind in (_Contents.CT_MenuItem, _Contents.CT_ItemViewItem):
            made.setHeight(max(made.height(), 30))
        return made

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # reason: the stub forgets that it may be null
        if element == QStyle.SubElement.SE_LineEditContents:
            return rect.adjusted(5, 0, -5, 0)
        if element in (QStyle.SubElement.SE_CheckBoxFocusRect, QStyle.SubElement.SE_RadioButtonFocusRect):
            return option.rect
        return rect

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        rect = super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]  # reason: the stub forgets that it may be null
        if control == _Complex.CC_ComboBox and part == QStyle.SubControl.SC_ComboBoxEditField:
            whole = option.rect
            left = 4 if isinstance(widget, QComboBox) and widget.isEditable() else 10
            made = QRect(left, 3, whole.width() - left - fields.ARROW_WIDTH, whole.height() - 6)
            return self.visualRect(option.direction, whole, made)
        return rect

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        c = self._colours()
        if element == _Primitive.PE_PanelButtonCommand and isinstance(option, QStyleOptionButton):
            buttons.draw_panel(painter, option, widget, c)
        elif element == _Primitive.PE_PanelLineEdit:
            if not (widget is not None and isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)):
                fields.draw_frame(painter, option.rect, option.state, c)
        elif element == _Primitive.PE_FrameLineEdit:
            fields.draw_edges(painter, option.rect, option.state, c)
        elif element == _Primitive.PE_Frame and isinstance(widget, QAbstractScrollArea):
            state = option.state | QStyle.StateFlag.State_HasFocus if widget.hasFocus() else option.state
            fields.draw_frame(painter, option.rect, state, c)
        elif element in (_Primitive.PE_IndicatorCheckBox, _Primitive.PE_IndicatorItemViewItemCheck):
            marks.draw_tick_box(painter, option, c)
        elif element == _Primitive.PE_IndicatorRadioButton:
            marks.draw_radio(painter, option, c)
        elif element == _Primitive.PE_FrameFocusRect:
            box(painter, option.rect, None, c.focus, radius=5, width=2)
        elif element == _Primitive.PE_FrameTabBarBase:
            painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(c.line))
        elif element == _Primitive.PE_FrameTabWidget:
            pass
        elif element == _Primitive.PE_PanelTipLabel:
            box(painter, option.rect, c.surface, c.frame, radius=0)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        c = self._colours()
        if element == _Element.CE_PushButton and isinstance(option, QStyleOptionButton):
            self.drawControl(_Element.CE_PushButtonBevel, option, painter, widget)
            self.drawControl(_Element.CE_PushButtonLabel, option, painter, widget)
        elif element == _Element.CE_PushButtonBevel and isinstance(option, QStyleOptionButton):
            buttons.draw_panel(painter, option, widget, c)
        elif element == _Element.CE_PushButtonLabel and isinstance(option, QStyleOptionButton):
            buttons.draw_label(painter, option, widget, c)
        elif element == _Element.CE_TabBarTabShape and isinstance(option, QStyleOptionTab):
            tabs.draw_shape(painter, option, c)
        elif element == _Element.CE_TabBarTabLabel and isinstance(option, QStyleOptionTab):
            tabs.draw_label(painter, option, widget, c)
        elif element == _Element.CE_Splitter:
            painter.fillRect(option.rect, QColor(c.line))
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        c = self._colours()
        if control == _Complex.CC_ComboBox:
            fields.draw_combo(painter, option, widget, c)
        elif control == _Complex.CC_SpinBox:
            fields.draw_spin(painter, option, widget, c)
        elif control == _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            slider = self.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
            across = option.orientation == Qt.Orientation.Horizontal
            inset = slider.adjusted(2, 4, -2, -3) if across else slider.adjusted(4, 2, -3, -2)
            lit = option.state & QStyle.StateFlag.State_MouseOver
            box(painter, inset, c.quiet_ink if lit else c.frame, radius=3)
        else:
            super().drawComplexControl(control, option, painter, widget)
