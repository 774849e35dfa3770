"""Makes up caseloads: invented people and two years of work with each, for measuring, trying out and practising."""
