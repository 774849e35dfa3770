<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AdvicePage</name>
    <message>
        <source>Advice line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceQueryPage</name>
    <message>
        <source>Advice query</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case {reference}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplaintPage</name>
    <message>
        <source>Complaint or feedback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernPage</name>
    <message>
        <source>Safeguarding concern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <source>Decision letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutySheetPage</name>
    <message>
        <source>Duty sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DutySheetsPage</name>
    <message>
        <source>Duty sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncounterPage</name>
    <message>
        <source>Encounter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsLookPage</name>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsSheetPage</name>
    <message>
        <source>Print for the client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>New client or referral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendAndReceivePage</name>
    <message>
        <source>Send and receive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceConcernPage</name>
    <message>
        <source>Concern about a service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message>
        <source>Supervision and training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyPage</name>
    <message>
        <source>Client survey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveySheetPage</name>
    <message>
        <source>Survey sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>Take in messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>casework</name>
    <message>
        <source> (1 try is left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({n} tries are left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The message is longer than this. All of it is attached.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, perhaps {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 matters most to the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 strongly disagree … 5 strongly agree; blank: no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? – sources disagree or the law is changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bed kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bed there until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bed, money, a doctor, a lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A breach of personal data came to be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case may step up or down without losing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change came that does not keep to the rules. It is kept, without effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change named something it cannot have seen; that name has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code from the list of languages, or any words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code from the list of languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code from the phrase library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint about us came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concern you wrote down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A couple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crisis of a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A danger to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debrief, a day without meetings, another case less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debt said to be owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A knowledge area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language, a nation’s law, a kind of exploitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop seems to exist twice. Tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop’s clock is more than a day ahead of this one’s, so what it wrote bears a time still to come. Nothing is lost by it. Have both clocks looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lawyer now: courts can still stop a removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lawyer within the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter with a decision came? Note it here: its deadlines are reckoned, and hang on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter, a key, a bank statement, the client’s word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level with its reasons, looked at again on a day that suits this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library, a court, the client’s place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the list of members did not pass its checks ({why}). Nothing from it on was believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager, the duty person, a lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move or a journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named person, here or at another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice without a claim at court by 31 July 2026 forces nobody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this attachment was damaged on this laptop’s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person was let into the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of an attachment came altered. It was not let in, and it will be asked for again. If this stays, tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of older work cannot be read here because its key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt number, an e-mail, a stamped copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the kind {kind} hangs on a {parent_kind}, and none was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the kind {kind} has no field called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the kind {kind} lives in a case, and none was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference of the client's is in the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regulated adviser says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regulated lawyer, by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative, friend or acquaintance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review stands on Today two weeks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer’s judgement against the seven domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second interpreter between, or a deaf interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sense that it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A separate way in and waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet for the duty person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shortest time, and protection from removal meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign of life is still awaited. Who waits for it from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A solicitor today: protection from removal is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement or form already made; it is not asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion: three months from the grounds end on {day}; check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supporter beside the witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A survey sheet you filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspect released or on bail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A victim of slavery is exempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A victim of slavery is exempt: dispute them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warrant may be out: a solicitor before anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong date was put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong dialect can be as useless as a wrong language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} belongs to its case file and cannot be moved by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A – official text seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abilities to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ability to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Able to decide this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About which advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountability: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts opened by others in the client’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that need not be told again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge it today, and tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act by today: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act or failure of a public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act the same day, whatever the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity, sport or art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address kept secret: ask the colleague named below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrative review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult Disability Payment decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult consent to support, and the move from children’s services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance, overpayment, sanction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice before refusing: one may accept and ask for a review. Type the day from the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice given by a regulated adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice is sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice is sought first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised by a lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy plan, given to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After sentence it is lost: other routes to compensation stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After something serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that it leaves the duty laptop’s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftercare (section 117)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age or date of birth they give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age said by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency and its reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency’s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements explained and talked over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aids to communicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aims met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol or drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone, without people to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also nights and weekends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also that nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what justice means to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where the client asked you to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also whether clients, or somebody from outside, took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always on guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the next payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, how it is paid, what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult decides for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult decides; without consent some bodies only notify, and name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assault or threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency, what was tried first, and what was spent as a last resort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exploiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exploiter’s bail, order or sentence ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension was granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter can be a way back to traffickers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter is needed and none is booked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And what may not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And what must not be sent or said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another NRM decision, delay or failure of support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Scottish benefit decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer came in meanwhile, so this is a new question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day counts because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day counts instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another dialect or language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another stage, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a disqualification, or ask for it to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer came on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the NHS to a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer or visit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the claim, or acknowledge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the offer of a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the request for records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to a complaint about care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer today, say sorry, and tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, still watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any convictions, here or abroad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any names they go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone of a community or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal against the interim order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal against the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal or review running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal rights are exhausted unless it is let in out of time. Ask to be let in out of time, with the reasons, through a regulated adviser today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal to the Court of Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal to the Crown Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal to the First-tier Tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal to the First-tier Tribunal for Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal to the asylum support tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal to the county court on a point of law (s.204)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal to the criminal injuries tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal to the tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal, reopening, review commission, abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals of people who were trafficked are often let in late: explain the whole delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appellant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply as an overseas domestic worker who was exploited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply before the permission ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the Criminal Cases Review Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the mental-health tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments are still to come. Who goes, or who cancels them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are children in the home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are other people named in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are public funds allowed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas colleagues may ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas that are not safe, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrested on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived or sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As I noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text, so that the case itself never shows the concern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the client gives it; a single name is a full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the client says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the client sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written there, also if wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a solicitor for the day and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a solicitor whether the court may still let it in, and say why it is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again about a concern: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again today, in writing; a solicitor where it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all the same, and complain; the case may be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask all the same, with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask at each contact whether that support still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a re-determination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a reparation order before sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for administrative review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for administrative review from detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another recovery needs assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for care meanwhile, the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it in writing, and complain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be let in late, with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be taken late, with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for leave out of time, with the reasons, through a solicitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for mandatory reconsideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for more time with the reasons, today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the assessment and for support meanwhile; reach-in support may still be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the child’s return under the Hague Convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the decision on temporary permission to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the decision to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the demand to be set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the judgment to be set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the main decision in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the place to go on during the review (s.188(3))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the support to be extended, in writing, today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the support to be taken up again, with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask head office first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask magistrates to reopen (s.142)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the CICA for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the First-tier Tribunal for permission to appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Housing Executive for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Upper Tribunal for permission to appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the council again, or appeal to the tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the council for a review (s.202)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the council for a review (s.85)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the council for a review in Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the court today to suspend or set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hospital managers, and a solicitor on what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the police for a review (Victims' Right to Review)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the prosecutors for a review (Victims' Right to Review)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider and the Department what still runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to extend, and the council for a bed the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the solicitor for proof by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the tribunal for its written reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the tribunal for permission to appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the tribunal to let it in late, with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this first. If not, agree when and how to speak instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to be let in out of time, with the reasons, through a regulated adviser today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about harm: no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about harm: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked anew each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked first whether it is safe to talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for the condition to be lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked me to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the client how they see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked whether the client wants to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, not supposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: could anyone harm them if this is found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment of a child in need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment of needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment or form due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assyrian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum accommodation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum registration card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum support ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum support ends after a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum support refused or stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 45 days; without an assessment support ends with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least a month after the certificate; the claim’s own last day may lie later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At night and at weekends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempted contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from places of danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B – good secondary source seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad news that was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bail conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bail ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bail with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bailiffs may come after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bailiffs or enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank card or statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays are known only until the end of {year}: install a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays are not known as far as that day. Check it against a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bankruptcy can be asked for: an adviser today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bankruptcy or sequestration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banks that refused, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barred, unless the court lets it in: a solicitor on exceptions today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barred, unless the court lets it in: a solicitor today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be at the hearing, or ask for the warrant to be suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be there, and have the defence of s.45 raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be there, or have the order renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a professional of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became the encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed, money, bail, reporting, a trial: what might the journey cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before I go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the day this assessment ends: type that day from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, during or after a referral: where it stands, who supports, and when that support ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin early conciliation with ACAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it again from the preparation sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun in the advice query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being asked how it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being thought about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit decision of the DWP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit form, review, sanction or commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between day 25 and day 35: ask the adviser whether it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the client and their lawyer only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill or reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill, debt or bank paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bills received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bravanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach of an employment contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach of human rights by a public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks and short sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing space began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing space ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British or Irish citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken contract or other wrong, for a civil claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an online form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By somebody from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the last day it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which paper or order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C – not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CCJ set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CG move-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CICA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can tell us the decision in any way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot get to where they must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care Act 2014 (England)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care decision, or failure to assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number of the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseload and exposure, as talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of early conciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge to a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed as the client wished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge for payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge letter of the NHS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge to the client a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charity or community group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before relying on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before relying: the day to check this rule again has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rule again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by a regulated adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child accommodated (section 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child in need (section 17)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child in the NRM becomes 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child taken or kept abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child-in-need plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child-protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child-protection status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and others who depend on the client, and every place the client has stayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and others who depend on the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and others who rely on the client, and where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children, and where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice and empowerment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices left to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices of the client’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices others pressed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices the client made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil claim for a broken contract or another wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil claim for an injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil claim in Scotland for a broken contract or another wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil or county court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim after the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim for discrimination by a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim for possession of the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim to or against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim to the CICA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim to the CICA before the twentieth birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim to the CICA within two years of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim to the employment tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim to the employment tribunal under the 2025 Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim to the tribunal for breach of contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim under the Human Rights Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that others made in the client’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarity of purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarity of purpose: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client and professionals educated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client’s lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client’s permission to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague of this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues may ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector or bailiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector or default notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community and friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community or background to seek or avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community or home region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies and vehicles in the client’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company record put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with other help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation awarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competent authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complain to the NHS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complain to the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint or feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints and feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern about a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns about services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusive grounds decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusive grounds: negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusive grounds: positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition, medicine, pregnancy – only what they choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality and its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, or duty to notify only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact and safe hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact counts as lost only after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact counts as lost only after the contact plan: has all of it been tried?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact or threats from exploiters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with somebody who is a danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with the children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact without the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts with others for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract, payslips or work papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convicted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conviction it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conviction or sentence by magistrates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conviction or sentence by the Crown Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convictions and warrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convictions challenged, or advice sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convictions overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and how it is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could a child be taken abroad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could any step of it put the client in danger?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could anyone harm them if this is found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could the plan itself do harm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council accommodation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counselling, company, activities: offered and taken. Apart from casework notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellor or therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from sentence, deferral or committal, whichever came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the day after it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the day it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the day the client had the confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the day the client learned of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the day the review was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the day the written reasons were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country that issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts once the client has consented to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County court claim served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couples, families, the same exploitation. That a link is known is itself confidential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course and closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court and its reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court or legal paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court or police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court or tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court or tribunal reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court, police or a release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court, police or an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit file looked at on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime or police reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crimes reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal injuries (CICA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal matters with an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crisis help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DVLA penalty car statutory declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger now, and who must not learn of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger to life or to a child only; told to the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger to life, or serious harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date on the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was made in court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day the client had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day we saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and hours that are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline printed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines, promises, people who wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt or benefits adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt, papers, threats, family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided at triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which rules count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision of the CICA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on a homelessness review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and their deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions changed after a challenge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions of bodies and courts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration of independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations of independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declining one is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default judgment found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay is a ground to refuse: ask today and explain every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department for Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department for Work and Pensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependants on the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destitution and homelessness avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detained or arrested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detained under section 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detention, removal, reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialect or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did anybody press the client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it happen on the day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not choose this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come; the second person is acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the client agree that they were there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the client agree to be asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the client agree to this interpreter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the client ask for this to be noted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the client take part by voice or sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the client want it reported?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they seem to press the client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they understand one another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrimination by a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispute the charge at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualified from protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait for a trial. The day is that of the last incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they know where the client is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they live with the client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they say the client is an adult?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they stand on opposite sides?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want to talk it over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor or nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor’s practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it tell of the exploitation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want to be referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does that support still hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client agree that it is used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client agree to a sheet for the duty person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client agree to an interpreter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client agree to answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client agree to this interpreter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client care for somebody?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client consider themselves disabled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client have a National Insurance number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client have a bank account of their own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client know of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client know of this concern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client know that the other is with us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client prefer this language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client prefer this way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client take part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client want a challenge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client want a plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client want a second opinion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client want compensation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client want it back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client want it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client want the support?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client want to be reunited, or the person traced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client want to be there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the first day count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the money safely reach the client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the person agree to be referred?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the person know of and want the referral?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the person want another advocate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic servitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {day}, after the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, or not done, by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty to notify only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty to prevent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty to relieve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EAW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU settlement scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has a copy as it stood on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early conciliation comes first and stops the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early conciliation comes first and stops the clock. The shorter period is counted, whatever the new Act may bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early conciliation ends at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early conciliation was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergencies not helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empowering relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empowering relationship: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empowerment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empowerment: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounters interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounters with the client’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends or is released on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcement of the minimum wage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered the support on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlements not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlements reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlements received that the client wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in the wrong file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in the wrong file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality and diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality and diversity: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic background, as the client says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Arrest Warrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Arrest Warrant (before 2021)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Arrest Warrant EAW TCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every area talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word can be right, but together they are not: one was misread, or two changed places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence given in court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, and who holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ewe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptional case funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenses paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained to the client on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploiters may know the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export of a message app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension asked for or granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension or change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External case review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extradition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extradition ordered, Part 1 (EU warrant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extradition ordered, Part 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extradition request from another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts apart from guesses; the client may ask to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith or community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and where the client lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family hearing, conference or end of a protective order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family reunion or tracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family threatened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown inside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial or benefit fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find another basis before the shortened permission ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine or vehicle offence in the client’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of what was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm or chambers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm or level of the adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name only, unless the client agreed to more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First responder who types it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, then, and if that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-tier Tribunal dismissed the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-tier Tribunal refused permission to appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluent, but not under stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a child expected: when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: said back in own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: telling would have added to the danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance both grounds decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance the heading of a safety plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance where a home must not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: another advocate for this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: appeal within fourteen days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: it would endanger them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: missed check-in, police at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance: moved because of court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the police and the Home Office: say it before the client decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what it may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which trial or claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For written contact: which language, who helped to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced begging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourteen days longer where written reasons were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud and debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free words beside the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend or family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an online account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From or for the client’s lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the organisation’s rule for keeping files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the survey; nobody by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the time of exploitation, here or abroad, and what is done to challenge each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when until when, as far as it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom the address must be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further support may be open: a regulated adviser, and a bed for tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuzhounese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift or payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the eighteenth birthday as the day it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by an exploiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by order of a court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given or printed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, in the client’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals in the client’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals reached, wholly or partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to a risky place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good secondary source seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground floor or lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground rules for both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounds first arose on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guilty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to oneself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it been done? Ask for proof: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the client agreed to this letter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the client been told of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the client been told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the second person agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the service accepted that no charge is due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the client's papers been given back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the papers been given back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the permissions been ended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have they agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office has ended this laptop’s membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office, the person concerned; when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office: somebody else interpreted – look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health that matters in a crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing, plea or bail sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing, sight, pain, childcare, rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearings that took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held before trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in prison or detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on remand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help given to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobbies, community, and faith if offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hokkien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds only from a later day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Office or border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Office reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Office visa human rights leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoped for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoped for within five working days, three months at most: type the day from the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotel or hostel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing Benefit decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I am, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can the client come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it safe to get back to the person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it can be paid safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended, and whether it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is safe to reach the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it may fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was explained and understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was interpreted is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was interpreted is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was understood in writing is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was understood is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it would be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a silence is ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before to book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long we wait before acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many clients it touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, how often, how it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon, as we see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How that person knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client can come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client sees it themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client wants to go about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client will know it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person may be reached safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person was controlled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to come back, and until when is a bed kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get back safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the client safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to recognise them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to speak with the client, and how and when it is safe to call or write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How understanding was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human Rights Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humanitarian protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am at less risk of being exploited again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can make informed choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I feel safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I feel safer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have hope for what comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have people I can turn to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I manage from day to day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand my rights better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I understand systems in the United Kingdom better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICO data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity papers and references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity papers, and who holds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it becomes unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is known later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no answer has come by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so: 999 first, write it down after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so: 999 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the client must go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this happens, then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration Enforcement Competent Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration and asylum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an online account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In care or looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In immigration only a regulated adviser advises on a person’s case; the same for debt solutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In immigration only a regulated adviser advises on the person’s case; the same for debt solutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words for the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In prison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the calendar as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s own words and order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s own words, offered unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words, not put better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information may reach immigration enforcement. It is not on file that the client was told so: say it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information or advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed engagement with criminal justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informed engagement with criminal justice: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury, for a civil claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interdict (Scotland)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim care order or case management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim or temporary place while they decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim place ends while a review is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpol notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter asked for, not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter, simple words, pictures, another time of day, somebody they trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreting agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreting agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreting and translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview or biometrics on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish Sign Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irritable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a child involved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a copy on file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a relay needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a visit unsafe for staff?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a warrant outstanding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an interpreter booked by the court?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an interpreter needed at appointments?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an interpreter needed for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an interpreter needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is any re-exploitation known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anyone threatening them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anything in it between the client and their lawyer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it being challenged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it from the time of exploitation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it genuine, as far as the client knows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe for the client to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to call them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to ring back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to visit there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to write there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to write to the client afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to write?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the client pregnant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the computed day only a suggestion?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the gender the same as at birth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the hand-over of the children safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the person content with the answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the plan still right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a signed paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by which country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be let in late, up to twelve months more: appeal today and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken late with good reason, until thirteen months after the date on it: send it today and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken late with good reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can still be asked for, with less weight: a solicitor today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be begun before the last day of the claim: type the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helped in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It informs; sharing to save a life or protect a child stays possible, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed already; what is said now stands in the file beside that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dead unless the landlord went to court by 31 July 2026; none can be served since 1 May 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not asked for again. Note the statement or form that was made already, and where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must have arrived by the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the right file after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the shelf now, where all read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands; ask a solicitor about leave out of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then reaches no letter and no sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its readers were chosen when it was sent; there are {n} besides you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its support ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joy in the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement of a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgements of domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgment may have been given by default: ask the court to set it aside today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judicial review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judicial review of the care decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judicial review of the decision, delay or failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judicial review of the grounds decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judicial review, in time only promptly: ask a solicitor – {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justice pursued as the client means it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep away from: {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the day that was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping safe from suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps it in mind long enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here and not there: whoever reads the desk is not told that there is a concern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge of complex systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge of complex systems: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known risk to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the colleague named below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows about the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurmanji Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord or housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language the client used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language they speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, dialect, who not; which agency at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages spoken with clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day as computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day printed in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen or heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last violent incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late – ask today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late – ask today, with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer or adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyers asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead at a host organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning or a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave support after a negative decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves or left the support on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal aid or the solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal aid, no win no fee, free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal deadlines are open. Who has them from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal deadlines kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter before a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter before claim sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter before claim sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter before claim was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter not finished, its deadline is not kept yet: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter or message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters from the client’s lawyer are; nobody else is given them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters we write for the client: what was sent, how, and by when an answer is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level or number of the regulator, where only such a person may advise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level or number, where only such may advise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life or serious harm, a child, a crime …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted or overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} cannot be understood ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link between clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local pilot for children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the safety plan again, two weeks before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the safety plan today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the safety plan: a sheet of it was lost or seen by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the certificate: the clock runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at before the end on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at together on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked into by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked into by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost or seen by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MR appeal tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by others in the client’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the client under force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the program; safe to say on the telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in court on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main duty, or duty to house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandarin Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory reconsideration notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandinka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as vulnerable with the creditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marriage or divorce paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Married, partnered or single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May both be met together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May colleagues be told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have been seen outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May our number show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stand on letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the advocate read it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the client work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the program compute it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we leave a voicemail or message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we use them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May words be quoted without a name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine lasts until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, interpreting and fear change how an account is told; this is no judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health and wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health and wellbeing: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental-health service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met all together on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met, not met, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Might the client be a witness?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Might the client be under 18?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Might they be under 18?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misfiled entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and bank accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and food for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months less a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, as written beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother or father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must have been sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must it be kept for a trial or claim?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must the address be kept from them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must the address be kept secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must the client be there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My load is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My supervisor may know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NI number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRM and justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRM number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRM reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and date of birth as in the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and firm of the adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and service of the referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and service: head office, the council, the police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and telephone there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as the client knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name used by friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, and as what they may advise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, if given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nation whose law applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Insurance letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Insurance number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Referral Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Referral Mechanism form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Referral Mechanism referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nations whose law it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near a hospital or clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near community or faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs in health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs of home and money met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs of home and money not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs resolved, wholly or partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative decision on homelessness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative reasonable or conclusive grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutrally, also where it differs from advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutrally, also where the client chose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never had one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reaches a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never the client’s own advocate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hearing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hearing or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next payment on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigerian Pidgin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came: an appeal on the first decision is open. A housing solicitor today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came: one may appeal without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came: the solicitor can go to court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appeal left against a conviction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bed tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case in this vault has that reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client’s address; enough to find you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day to rely on yet: type it from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No food or money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interpreter was called for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No legal aid for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit; sooner is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer holds: ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mandatory reconsideration comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money or no bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than that it was: then a debrief is offered to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, no places that point to one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recourse to public funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No social worker involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to pay found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window is ever computed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but you will read it: choose somebody who can act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-molestation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None could be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland has its own scheme: type the day from the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland health and social care law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a shared room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not able to decide this now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an adult: child route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not guilty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded as a crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed off: a regulated lawyer has to, before this organisation relies on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not their field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be used for this client: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the credit file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is closed yet. The six outcomes can be looked at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on file about this: ask the client first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what is said in the sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of appeal against extradition (Part 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of appeal against extradition (Part 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of removal or deportation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of removal, or detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the recovery needs assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the list of decisions with known deadlines, or any words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer of a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer or award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered and declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered and wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered, perhaps later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official text seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a form or website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On bail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On grounds of bad faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On grounds of public order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On immigration bail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this laptop alone: tell somebody by telephone, and write down whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One came but could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cannot apply on this route again: a regulated adviser on what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decision at one time; an unwise choice is no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One laptop’s work came in two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One laptop’s work came in two versions. Both are kept aside until head office decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for the duty person, by the client’s permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One says the other did harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, several, everybody there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online immigration status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a duty to notify, without consent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a laptop that administers the organisation may invite, admit and appoint people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a suggestion: this rule has not been checked well enough to rely on. Type the last day from the paper, or ask a lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an authorised debt adviser can begin it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as much as a colleague needs to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only exceptionally: send it today with the reasons, with a solicitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only languages in which the competence is on file; an advocate who speaks the client’s language counts as well as an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only new evidence, or guidance that was not followed, is a ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the laptop that founded the organisation may name another one for head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is needed; do not ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is written about this document is here, without its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the client wants known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where a person chooses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where both cases are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the claim was acknowledged in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where the client is detained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the court’s leave: a housing solicitor today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open application or appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open deadlines go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open deadlines go to the colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened with which papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option and choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, asked once, and used only for totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options explained and understanding checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options explained with how they may fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or until the conclusive decision, where that comes first; it may be extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of a court, or the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of a family court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, bail or release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders against them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders made besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders, bail and releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organ harvesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bodies that know, and their references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other limited leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, and what different bodies say of the client’s age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things it may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others would benefit from an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise: until when stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our account with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our fund, another charity, the advocate (to be paid back).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our letter, as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our role explained to professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our role explained to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our role explained to them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of a statement that exists; the person is not asked to tell it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overseas domestic worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overseas domestic worker with positive conclusive grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturning criminal convictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own account, trust, somebody who holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own bathroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own kitchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own tenancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid only if won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid privately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pains or illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper in another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers and keys given over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental responsibility, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership working: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this attachment have not come to this laptop yet ({n} of {all})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on, waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed to another force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed to another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport, permit, letters that prove who somebody is: where each is and who holds it. And the numbers by which offices know the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses, what not to ask, who may be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay or settle the charge for payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay or settle the demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places of danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions to share are still there. Do they end now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person of danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person-led: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal budget a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographed by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographed by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the client’s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place tied to exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plea hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police decided to take no further action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police record asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police record came on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police: told or not wanted; reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive conclusive grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive reasonable grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possession hearing or bailiffs' date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise or a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-settled status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or a child under one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation for the referral form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation for the referral forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure from an employer or other body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention or relief duty accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed and computed are the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: {printed}. Computed: {computed}. The earlier counts until a person decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: {printed}. Only suggested: {computed}. The printed day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prison sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation or bail officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals around the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promptly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promptly; a letter before claim comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promptly; counted from the day the failure first arose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promptly; the last day is the latest, not the day to aim for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of status the client holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof that it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof the client holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosecutors decided not to charge, or to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection is gone: an authorised adviser today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective registration against fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public funds allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi (Gurmukhi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punjabi (Shahmukhi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification and register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RG CG reconsideration not a victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RG recovery period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather a man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather a woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-determination asked for in Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-determination decided in Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-trafficking is said as: none known on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-trafficking prevented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach-in support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach-in worker and since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read through with an interpreter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read through with the client on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read through: can nobody be recognised in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads it well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads it with help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to be typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or power named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasonable grounds decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasonable grounds: negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasonable grounds: positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons, if late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received at head office by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received. Nobody has said yet that they act on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as a crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as shared in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded cross-examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this kind stand where the whole organisation reads them, and this vault belongs to none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery needs assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery needs assessment before move-on support ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery period until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the other case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference the form gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral and triage, steps between the strands, and who carried the case when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refugee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal with administrative review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal with an appeal in the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region or town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered under which name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulated adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulated as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released under investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religion or belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religious name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rely on it only when a lawyer says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal from the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reparation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it today, and say why it is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report next on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the breach to the regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, meeting, answer to a consultation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported as fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting or bail conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting, interview, biometrics or evidence asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for our material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for our material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests for our material answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit or visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restraining order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictions on reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review against the Advocacy Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review can be asked for until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review decision of the CICA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a decision not to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer or evaluator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews against the Advocacy Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews with none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews with re-exploitation known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring if the support provider has not been in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the court and the lawyer today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the same day and say why; detention or a withdrawn claim may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring the same day: a claim that has ended can be taken up again with good reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring: {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks that were explained, costs among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAR subject access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the message as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the words above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sad or hopeless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe only at the agreed times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to talk now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety around court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety from day to day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety on a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety on visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plans in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plans looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plans talked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said as: no known re-exploitation on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved outside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at the door what stands in the file; nobody has to let them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it, also when it is hard to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says it otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, nursery or health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scottish social care law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person, who acts if it does not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 21 notice served before 1 May 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the notice is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeking asylum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on a paper on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen only inside our service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen over which time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a defence to the court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it all the same, and be at the hearing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it all the same, with the reasons why it is late; meanwhile a bed for tonight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the defence after an acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the form, or be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the online form before it closes itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, and not yet received: tell somebody by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service and person, where it was passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled or indefinite leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven clear days without Sundays and holidays: type the day from the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several answers stand here, and nobody has settled yet which one holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several times a month; in most cases of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several, or none, as the client says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with the person’s permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared without permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing means copying it into the staff file yourself; nothing leaves by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing this page took too long and was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only on request, and never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown the way to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to the advocate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed languages?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by {lawyer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed-for post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of renewed exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single Competent Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sister or brother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slavery and trafficking prevention order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slavery and trafficking risk order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleeping rough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So little memory would make the passphrase easy to guess: the least is {floor} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social Security Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social Services and Well-being (Wales) Act 2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicitor or adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicitors, support workers, officers: what each does, and what the client allows us to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes named what they cannot have seen; those names have no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some interpreters or agencies must not be used: ask before you book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values cannot be understood for their field: {named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some work is still not on the hub although it was handed over. Send and receive again; if this stays, tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked to join without knowing the code. They were not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks for their own records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody controls telephone, money or papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else than the advocate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be witness and defendant at once. What the client wants of it comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of the case's network wrote or got them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who manages everyday talk may lose the language under stress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program went wrong ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still to be found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something sealed does not open as it should: it was altered, or is meant for another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that came in did not pass its checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that came in did not pass its checks ({why}). It was not let in; it is kept as evidence. Tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was noted during send and receive ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the NHS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorani Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree on how it is counted: the letter says the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources disagree, or the law is changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking and reaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks or signs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special measures asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialisms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken or signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor lost the licence, or the job ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage in the National Referral Mechanism then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement taken by the client’s lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement to the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status, compensation, work checks, debts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statutory advocate or appropriate person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statutory declaration that the client did not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statutory demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statutory demand served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statutory duties and partners, with the hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the file; a sheet has a plain title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays, even when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps the client did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the vault was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the prosecution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by whom, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped without a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength from clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsistence received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substantial difficulty in taking part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision is due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision was due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support after the decision until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support around court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support by it until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support does not begin by itself: the client or the lawyer rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for wellbeing offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support in Northern Ireland lasts until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support in Scotland lasts until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support may already be lost: the consent today, and a call to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support provider and worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support provider’s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support the person wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting advocates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting advocates: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surety or reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrender can follow at once: a solicitor now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrender ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrender refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surrender refused, or the warrant withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivors’ group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect or defendant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sylheti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back or destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on or opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes legal aid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in civil justice and claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in criminal justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in some of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked over in supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks are open. Who has them from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone and online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone or other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone, friends, family abroad, school, place of worship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone, papers, money, medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary permission for victims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary permission for victims refused, or too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenancy or housing paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenancy or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That change did not set this, so there is nothing to bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day lies beyond any calendar. Look at the date once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder holds other files, and a vault wants a folder of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a case reference: it has seven characters and a check character, and one of them is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a version word as `show` prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the right passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase is too short to protect the people in the vault: it needs at least {n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase is too short to protect the people in the vault: it needs at least {n} characters or {words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That stage ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adviser reviews between day 25 and day 35.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The adviser’s review can begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advocate helped to secure my rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advocate says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advocate speaks the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advocate stopped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advocate’s languages on file do not name {language} yet. It counts once it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the re-determination is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment of the child is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup that was just written could not be read back, so it was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case of {name} ({reference})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case's reference is in the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client and another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client contacted us and did not want one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client could not decide this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client did not want them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client did not want to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client does not allow this. Sharing it needs a reason, and who decided is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client does not want a plan any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client does not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client does not want to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client does not want to challenge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client does not want to talk about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client had it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has allowed a part of this: read what exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has allowed this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may be a witness. Must the file be kept for a trial?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client overstays from that day: a regulated adviser today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sends a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client stopped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client wanted nothing to take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client wants something else now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client wants to talk about it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client wishes only a man.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client wishes only a woman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client's address or number is in the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client's full name is in the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client's name is in the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s choice today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cliff edge: prepare it early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has four words, and a word is not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has four words, and {n} of the words cannot be in a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computed day governs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not give the {n} MiB of memory that the passphrase needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not read or write a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer’s key store did not keep or give back a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council and benefits the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s answer to the review is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The court can take it late: ask today, before bailiffs come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day had come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is that of the report to the police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is that on which the matter became known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is the eighteenth birthday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it counts from is not known, and may lie before every day that is: the last day may be earlier. Act at once, and find the date on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it counts from is not known. Without it nothing can be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it counts from is not known: counted from the earliest it can have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the notice counts as the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the notice does not count; where the court is closed on the last day, the next open day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the order is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day printed in the paper governs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to act by has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of the decision do not fit together, or lie ahead. Look at them once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of the decision have changed since. Counted now: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debt can be reported to the Home Office: dispute it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is final; ask whether a late one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision itself prints {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision stands. Ask the council to take it late, with the reasons; it may. A housing solicitor today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory says not to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to read or write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door stays open; say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty may have ended: a housing adviser today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exploiter was convicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export does not open with that passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a whole export of this program{where} ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a whole invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: an attachment may have up to {n} megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed while it was being taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was kept as long as was agreed: look at what becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written by this program for carrying work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form gives about an hour: fill the preparation sheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The founding token is not the one the hub printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fourteen days of this invitation are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host organisation, where it is not head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub answered something it should not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub belongs to an organisation already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot be reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub did not take or give some attachments ({error}). They are safe where they are. Tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub did not take some of this laptop’s work ({error}). It is saved here. Tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub refused this ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub told this laptop two different stories. Nothing was believed twice. Tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub was put back from a backup. What it had lost was handed to it again from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the hidden record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter is still booked: tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter’s booking was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of thing only; the account stands elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind only, nothing of what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last open day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least of one encounter, for the host’s own system:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that restricts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter may give longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was too bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of members came in two versions. Nothing of the second was believed. Tell head office at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of members that came does not follow on the one this laptop has checked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nation is not recorded. The earliest day of those it may be was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next open day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The online NRM form is begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The online form gives about an hour: gather the words for it here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation knows no laptop of this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other day does not count yet. Still to be named: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other party’s link to the exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper that says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper that was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission does not hold today: ask the client again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not want to be referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place the client goes to, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place to stay ends: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The postmark, or the date of the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program computes none here. Type the last day from the paper and attach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question has {answers} answers, and none of them is number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason they gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons they give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery period lasts at least until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relief or prevention duty ends; the main decision is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk, and how the client sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has a newer version. Counted by it: {day}. Nothing is recounted until a person says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule it was made with is not on this laptop; its day stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in each file of a shared meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person is a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six outcomes have not been talked about yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage in that nation’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The street tonight: ask again now; judicial review where it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggested day is earlier than the printed one: ask a lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sweep over all areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables were made afresh from the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tribunal seldom lets a late claim in: send it today and say why it could not be in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was locked meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s folder is here but its {part} is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s {part} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s {part} has been altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s {part} has been cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s {part} is an empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s {part} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault’s {part} was not written by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very words as far as you can; not what they might mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way there, who else may be there, who knows of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole service, one host, one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words heard or what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writing the client reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer to the letter before claim is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a statutory advocate or an appropriate person is due; that is not this service by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then each has another advocate, and neither file is open to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it is kept whatever the rule says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it never governs by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it stays between the client and the lawyer, unless the client decides otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then no consent is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the evidence is neither talked through nor written down here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the interpreter rule covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault in that folder already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open question with that id: it was settled, or another answer came in meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second look any more; support and protection end. An extension is exceptional: ask for one and give the reasons. Judicial review is all that is left: a solicitor today, whatever the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in that folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one {kind} for each {field}, so the program must know which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be {n} words, and these are {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are practice cases, and they never leave this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They bar or cut a criminal-injuries award.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attachment has not come to this laptop yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved as one change ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not hold the second half of the vault’s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not hold the second half of the vault’s key: the folder was copied or the key store lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let you read or write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This concern has been sent, so its readers cannot be chosen any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not by itself an end of support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read without harm, so reading it was given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is broken or cut short, so it cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty: there is nothing in it to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked with a password, so it cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be shown inside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This helps “{need}”. Look at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation was used already, or ended after three wrong codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop belongs to the organisation now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop cannot let anybody else in: it does not hold the key that those appointed before share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop’s person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop’s vault also lives on in a second place. Tell head office before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may endanger “{need}”. Look at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is marked not to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This route is lost: a regulated adviser on what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule was not the law on the day it counts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault belongs to an organisation already, and a vault has one for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault belongs to no organisation yet, so there is nobody to send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault does not hold that case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault does not know of a hub yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault holds no {kind} with that id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault holds records already, and made-up people never stand beside others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open in another window or program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was copied or put back from a backup. Work that was not sent is issued again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was written by a newer version of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This waits for “{need}”. Look at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {kind} is finished, and finished entries are never edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are not the four words of this invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are not the recovery words of this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those responsible, and others who were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought to be far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread between needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads between needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months at most: ask today and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the support provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be kept informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To meet the prosecutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prevent a serious crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To protect a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom, when, and with what result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {act} needs a reason, so that the others understand it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told that it may reach immigration enforcement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to leave by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to the data protection authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to {who}, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told, nothing in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight’s bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training I gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and supervision: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trauma-informed approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trauma-informed approach: in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel, childcare and who goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tribunal decision on a benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning points written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops hold the same work and read it differently. This must not happen: tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day a solicitor gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day from the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day from the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day from the letter; notice to leave is at least seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day from the letter; sources disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day from the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day from the paper; care proceedings aim at twenty-six weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day it ends; it also stands with the people of danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day of the sentencing hearing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the day the permission ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last day from the paper: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed into the form at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed into the online form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UC50 PIP2 capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which nation’s law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understands what it is about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless something else is agreed: the first name only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable or missing appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe means: not alone, or not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspent convictions on the day of the claim?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to twelve weeks since 1 December 2025; the certificate may come earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent need of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually fourteen days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VTS leave to remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle record put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim personal statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violent incident under 18, reported before 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violent incident under 18, reported later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa for a visit, study or work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit beforehand, who goes along, childcare, the way there and back, after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wages and accounts can be arrested: an adviser today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wages, dismissal or discrimination at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for conclusive grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for reasonable grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted, made on, by whom taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a plan, but no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants time to think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warrant of a court here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warrant under the Trade and Cooperation Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was 999 called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was an interpreter there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was consent given with an interpreter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was expected and did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was interim relief asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it printed, sent or read out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it read through with the person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it safe to talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it shared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it the client’s own idea?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it used, and did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was something hard told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was that day only the earliest possible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the client alone with us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the client asked without others present?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the client told that danger to life or a child would be passed on, and to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the client told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the client’s lawyer’s advice discussed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the contact plan followed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the earlier sheet taken back or destroyed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the exploitation raised then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the person concerned told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the person told that it is passed on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the plan made with an interpreter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the refusal asked for in writing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there for a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was trafficking raised at the time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to challenge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are working on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hold nothing of the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We saw it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We send a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web of needs, given to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs it up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welfare benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were all ways explained, also not to go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were they asked to leave for a part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I do differently now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I promised, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I would like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an advocate does and does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an advocate does and does not do, confidentiality and its limits, ground rules for both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an award would do to benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to the case and to no other page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings it back, and what helps then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What calms or helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What clients said of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colleagues can learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colleagues can learn from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colleagues need to know before a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could happen, and how would the client notice early?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did it change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we do, and by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the client want first? A line each, in the client’s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly may be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly may be shared, and for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had to be passed on, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened or is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has the client decided, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What help did the advocate give?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps in a crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What in the file shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What in the file shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added or put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is arranged, and where it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is challenged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done so that it does not happen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is prepared, packed and told before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said about that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does to clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it still does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What justice means to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What justice means to the client, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the client safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the key was altered or cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a home suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a home suitable, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes it worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes meeting and reading easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may stand on it, and what not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What my advocate will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no other page of the case file shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What professionals learned from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be done differently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it, and what is still to do. No client’s name or story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What silence is ordinary, and what we do beyond it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the sheet about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the caller did with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client and we agreed to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client asks of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client cannot manage, in own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client is called; not the full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client is good at and proud of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client said, where it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client says of coping, safety and hope; and the moments where things turned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client says of it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client says of the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client thinks of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client understands of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wants to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wants us to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wants, in their own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wishes to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the council has accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the danger is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the duty person did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the interpreter may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lawyer advised, as the client understood it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next advocate should know first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person wants to happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person was made to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person would like to happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the second person does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they advised, as the client understood it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do if no word comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they know or can reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they learned from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they still do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they still do, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this version changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ties the entries of one meeting with several clients together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ties the messages of one thread together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to carry, what to leave, where copies are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say if somebody else answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed, and who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed, and who knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed, who does it, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided at the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done although it was late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done and does not stand in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done in the person’s interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said to the client at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said with everybody present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen or heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen that points to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was stalled, or in danger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried to reach the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried, and who refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agreed to do beyond that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do now, and what no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do when we hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we learned from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we would do differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we write down, and who reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would do the client good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw, not what it might mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was last written to a place that is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the last day is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the police are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to call, and what to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it heard or seen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, or since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it safer, and what to keep away from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it can be taken further, as explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no kind of the list fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no letter counts but an event: a birthday, an incident, a judgment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where somebody else should have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sources differ, and why that is ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that is not known, let it arrive by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the NRM stood then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answer comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client has taken a part of it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client is to be, and with which interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client sees it differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client sleeps tonight, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client stands with the National Referral Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the person stays tonight, and is it safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the program keeps its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the two differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the work stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are now, as far as known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this is the copy that somebody was given to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to go first, whom to ring, what to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where tonight?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two are known, the earlier one stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an interpreter is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the client is fluent in English is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the client might be under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the client wants a safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the duty person may have a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is an investigation or a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bodies fail the client, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which body decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which children, and where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which deadlines and tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind, by whom, for which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which languages the client speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office or force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which office or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which papers, when, how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which professionals were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which recovery needs assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which state of the plan it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way, which hours, what to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way, with whom, and what if plans change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ways suit the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While I am there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who I can call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who advised the client then, and in which language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks how the client found it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cancelled or moved it, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who controls the account and log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who controls the online account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who depends on the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who depends on the client tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else can see or use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else looks at the telephone or the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else sees or uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else supports the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was there or could hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave it to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave or checked the advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes along, and how far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes with the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has been told, and how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds the passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows about the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows the case and may be rung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who matters to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be told, and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may have seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not see this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of us goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or where is a danger, with orders and release dates. Never printed, and hidden side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who refused, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reported it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands in when the advocate is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tells them that it did not come, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tells us of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits for the word that you are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was given it to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told that it was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would be a danger if they found it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, if not in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever answers at the hub’s address is not the hub of your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks for our notes: who, for what, what we answered, and whether the client knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever might be a child is treated as one until it is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom else it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call, in which order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ring in a crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom we asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom we asked, when, and what they answered; a refusal is evidence too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom we may tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom we may tell what, for which purpose and until when. It informs, it never blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose duty it would have been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose step it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why cancelled, or why they did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was shared, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why somebody else interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the person was not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the work ends has not been said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there was a doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in the client’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in the client’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willing to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes in the client’s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes, in the client’s own order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a plain title?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an interpreter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With friends or family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With good reason it is taken up to a year late: ask today and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With permission or without: what was shared, with whom, who decided, and whether the client was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pictures or examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the client’s permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the person’s consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the solicitor: ask for proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom we may share, and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by us or the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: share nothing more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a client’s name or story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a client’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an agreement the service’s own interval counts, by risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the claim is rejected: begin it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names: the sheet may be seen by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without papers or permission to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without wigs and gowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness and defendant may both be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness care or victim support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness care, victim contact, an officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness in a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman or man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman or man as clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women, men, families, a nationality; with or without public funds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {n} is none of the words there can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that may be exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that others have seen has not come to this laptop. It may be on its way; if this stays, tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work, benefits and home may already be lost: a regulated adviser today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work, learning and future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days from the day the client had the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries and warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off or cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written reasons of the benefit tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, but not everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, on conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and {who} will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You carry this client’s case, and clients are asked how it was by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desk (advice queries and your own tasks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your private notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your request to join is with head office and has not been answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your staff file (supervision and training)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`kinds {kind}` shows what each field takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`kinds` lists every kind and field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`list case` shows the ones there are; ask head office before you go on if you expected it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`list {kind}` shows the ones there are; what others wrote comes with the next send and receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`questions` shows what is open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accommodation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an amendment: both will stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the file to the case when you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advocacy plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all answers are kept and nothing was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appeal Court of Appeal sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appeal Crown Court sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for it again, and tell head office if it stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for it as a PDF or a picture, or save it outside if you have to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask head office before you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask head office for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask head office for an interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask head office to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask head office to open it to somebody else, or tell them yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask head office to say them once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask head office to send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask head office whether it was admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask whoever sent it for another copy, for instance as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask whoever sent it for one without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask whoever sent it to send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asylum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt to meet the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bailiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bill maternity hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are kept and neither was let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breach of confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring this one up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care act assessment social services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check before relying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk or stick and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the folder, or make a vault there with init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a longer one, or let the program draw one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name, or move the old one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another place, or ask whoever looks after the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the folder that head office or the other laptop wrote to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it in the other program and add it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the other one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the program, check the disk, and open the vault again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conclusive grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy it again from `imsa-hub init`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the whole word, or leave --seen out to mean what stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correspondence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>council homeless section 184 intentional priority need eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the earliest possible day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crime reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criminal injuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criminal injuries CICA two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criminal injuries tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criminal record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crisis sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defendant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disclosure request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divorce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it at the laptop that founded the organisation, or where somebody appointed before administers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not let our number show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not try again from this network, and tell head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employment tribunal holiday pay unpaid wages sacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone in the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is saved on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is saved on this laptop, and nothing has left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything saved before is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that shows on the screen is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eviction landlord rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eviction warrant bailiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extradition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fluency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found an organisation or join one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on working and send and receive when there is a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head office connects one with `connect`; until then a folder or stick carries the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homeless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hostel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hotel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injunction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite them first; once they have joined they can be appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in the case as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is safe on the laptop it was added on, and it is asked for first from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join with an invitation from head office, or found an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judicial review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judicial review JR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laptop {n} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave to remain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave visa biometric eVisa expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it arrive by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at how the client sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it afresh: it is now {grown_to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the history again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the other pages, and ask whoever sent it for another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the sheet again, word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the spelling and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether the sheet belongs to another vault, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maiden name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a vault of its own with `init` and fill that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make another vault for another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it smaller or add it in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make some room and do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make some room and save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move what hangs on it one by one, or withdraw it with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have arrived by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have been sent by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name an empty or new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name one from 1 to {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, it is typed from the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a byte of it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note of an entry in the wrong file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note of what was seen on the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note of what was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on how I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on safety on a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of it was believed and everything is saved on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of it was let in and everything you have is as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of it was let in, it is kept as evidence, and everything else goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of it was saved and what you typed is still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of this save was written and everything saved before is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing of this was written and everything saved before is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed and everything you wrote is in your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed, and it is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was made or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent and no try was used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was told to it and everything is saved on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing wrong is shown, and the part is asked for again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only at the agreed times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with that version, or bring this one up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with the twelve recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps you mean {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police want notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparation sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {printed}, computed {computed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prosecution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public order bad faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it right and go on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read it aloud from the screen, or take the mark away if the client wants paper after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reasonable grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refugee status end of support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>religion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal directions detention deportation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe house</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety plan review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it outside if you have to, and take the copy away again afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say it with --set {field}=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which with --case REFERENCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which with --set {field}=ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say why in a few words with --reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section 202 section 204 county court appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section 95 section 4 accommodation NASS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sectioned mental health act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send and receive again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send and receive again when you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send and receive, and open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send and receive, and open it again; if it stays so have the disk looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle the question: every answer can be chosen there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten the text, or save it in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start it again when you are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start it again when you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subpoena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subsistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suitable flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervision session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell head office at once, by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell head office what the sync centre says about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell head office, who can give the key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was made in court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day the client had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day we saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the duty person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the laptop of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest it can be: {by_then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leads of your host organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines before it were done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right day is not known, counted from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the solicitor acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault is whole and nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault itself is untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this laptop, before it was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trafficker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tribunal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again later, and tell head office if it stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again, and tell head office if it stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again, or use the twelve recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again, perhaps on another disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again; capital letters and spaces count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try once more, and if it happens again send head office the log file, which holds no client’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>universal credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>universal credit UC PIP ESA attendance allowance child benefit refused sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock again when there is time: putting the records in order starts afresh then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock it and go on where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock it, or name another folder for the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock the key store and try again, or use the twelve recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use --kdf-memory {floor} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a fresh hub, or ask whoever looks after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the backup of this vault, or make a new one and receive your cases from head office again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the passphrase it was sealed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the recovery words, or a backup of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use your own vault for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>victims right to review VRR CPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>victims right to review VRR NFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voicemail may be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welfare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known about benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known about community care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known about compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known about convictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known about family law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known about health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known about housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known about immigration and asylum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known about money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known about public law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known about the National Referral Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was saved before is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was sent and received until then stays so, and everything is saved on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the client is fluent in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn along with what it hangs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witness statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} month less a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months less a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}, that day counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} – {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: nobody but you will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: nobody else is known to have it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: you and {who} will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom}, printed {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{need}” helps with this. Look at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{need}” may endanger this. Look at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{need}” waits for this. Look at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” endangers “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” helps “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” waits for “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Advice query  Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw one for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Found the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over to another advocate …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invitation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and help  F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make my vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the case again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Referral, triage and where the work stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send and receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the invitation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words of its own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({n} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Strongly disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change saved on this laptop, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file was in the case already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 heading is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Strongly agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case file begins with the first word of a referral. It is kept on this laptop at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case file was begun with what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case may step up or down and loses nothing by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is seen at once. Nothing that is set here tells of anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child is involved. Whoever might be one is treated as a child until decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client is with you while an encounter is open or you look side by side (F11): an interpreted talk leaves the keys alone. A minute before the lock the program says so. Ctrl+L locks at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code word is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concern that nobody else can read helps nobody. Choose somebody who can act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy outside is not protected: whoever uses this computer or the stick can read it. That it was written is recorded in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was made and read through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was written. Take it away again when it is not needed any more: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debrief is yours if you want one – {after}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debrief is yours if you want one: it waits under Supervision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of a name, a reference, a part of a number, a note, or of what you want to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of a name, a reference, a telephone number, a note, or of what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of the name; only your own cases are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of what it says, or of its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters: homeless, universal credit, grounds …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is there already. Please write another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is there already. Press again to replace it, or write another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished encounter stays as it was written. What is put right or added stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop of head office has it and has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link says that they may not be met together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link says that they stand on opposite sides, or that one did the other harm. What stands in both files can be asked for by both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name given by an exploiter, or a former name, stands as its initial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a place, a language, an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new appointment on the chosen day: Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new case, not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new client or referral: Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new client, not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new entry in this part: Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new task: Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper may name other people, or tell again what happened. Read it by yourself first; then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person or agency who must never interpret here. It is never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who is not safe to call, or is not to be printed, is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for casework that is safe on your laptop, works without any connection, and is shared only with the people who should have it. It takes about three minutes to set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query can stay without a name for ever. It is kept on this laptop from the first word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet was lost or seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet was lost or seen by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title stays in the file. What the client takes away has a title that says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title that says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word the client can say when somebody listens, and what we do when we hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Able to decide this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the advocate – perhaps about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts on the whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step towards “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add anything to the case file: Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to those not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice you logged, and safeguarding concerns; each of these says itself who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree a code word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree when and how to speak instead, and note how it is safe to get back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All duty sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work saved on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All work sent to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for another client …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in {name}’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what is due in cases that somebody else carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what stands in cases that somebody else carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;entry is in the wrong file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is in the wrong file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And on the other side:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another case: a few letters of the name, or the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day counts now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day counts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of before, to be brought back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {n}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance, text size and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance, text size, settings and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appoint supervisors and survey readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed. It takes effect as everybody sends and receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As colleagues know you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As colleagues know you. Clients do not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As exactly as it is known: 2019, spring 2019, April 2019, 2/4/2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed in the letter. The program knows no rule for it, so nothing is computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the com&amp;puter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a debrief after a death, an assault, a hard disclosure or a trial. How you are stays in your own notebook unless you share it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it, or write down that it was offered and why it could not be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the client first. In danger to life, or for a child, it may be printed without – with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this before anything is given. As long as the answer is not a clear “no”, the sheet has a title that says nothing, and initials instead of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to &amp;join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who is safe with the child tonight, and who has been told. A concern can be raised from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to join; head office has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked. Head office lets you in at its next contact; you can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {words} words, or {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the web of needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is shared: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a safeguarding concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one from anywhere: Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside which version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the client and their lawyer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back {label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the shared part there up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off, declined, or passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back. It stands in the history as a new change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back. Its history says when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the client’s permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar for {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 999 first, or have the caller do it; write it down after. What you typed so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 999 first; write it down after. What you typed so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 999 now; write it down after. What you typed so far is kept. Stay with the person if it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called off: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card  Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;strand …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the check-in {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the goal “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{need}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile: “{value}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {headings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before relying on it: these rules were written down by people who are not lawyers, and a regulated lawyer must sign them off for your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children, and what the person wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Open to see all that are not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an e-mail or an exported chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder or stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the strand the case steps to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who takes the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client and lawyer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients who are or may be witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint or feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern about a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming what came …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a thread in your mail program and press Ctrl+V here, drop e-mails on it, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of a document: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the minimum for the host’s system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could anyone harm them if this is found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could anyone harm them if this is found? {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted here, for you. It goes nowhere; take it along to a session if you want to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover the window; the same again takes the cover away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+A begins one from anywhere: three questions, the question, the answer. No name needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S begins one from anywhere, also without a connection: danger first, then the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger or a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision letter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision letter, with its deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration of independence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disqualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does anybody but the client get a copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and recorded as given to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, or another day counts: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, typed {when} and not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that are not saved yet, and how you set up this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or e-mails anywhere on this page, or paste a copied thread or picture with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop letters, scans, photographs or e-mails here, or add a file. They are read inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty sheet of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each copy was read through after it was written. They are encrypted like the vault itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line may stay open. What the client chose stands here neutrally, also where it is not our advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stands apart from the case files and has readers of its own; it says itself who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time something is given, read aloud or photographed, exactly that is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounter finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounter finished. Not written: {what}. An amendment can add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounter with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encounters, choices, plans and tasks stand here as soon as they are written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End  F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the first, Down goes into the list, Escape goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every new case is shared in the same way. Your private notebook never is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who works on this case sees it. The other answer stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who works on this case sees the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has been talked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything may be left out and added later. The case file is kept from the first word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stands as it stood; the closing stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works at once, offline. You can join your organisation later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works on this laptop alone. With an invitation you join under “Send and receive”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you write is kept encrypted in this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you write is kept here, encrypted. Begin with the first client or referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, danger, support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer letters find more. Accents do not matter: dang finds Đặng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files on this laptop still have to be sent to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client or type what to do  (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client, a reference or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish this encounter: Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, and says it otherwise. An amendment there can put that right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished. What changes here from now on does not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: 999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: could anyone harm them if this is found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 14:05 or 2 pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 24/11/2026, 24 Nov, tomorrow, in 3 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 45 min or 1 h 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example today 14:05 or 24 Nov 10:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example £12.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: passport, hearing, letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the host’s own system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founding &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founding …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the document itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further to: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the practice cases ready …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to somebody to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back somewhere risky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over or print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to another advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office sees totals of sessions offered and taken, never per person below five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office sent you a file and told you four words. You can also do this later, under “Send and receive”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, and what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back from the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here only a regulated adviser advises on a person’s own case. Say what is general information, and who can advise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything at once: Shift three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the code word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the field that has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the field that has the keyboard: Ctrl+Shift+H</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoped for by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the client want it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far do you agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the records are in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long you look at something, how fast you write, when you lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages have been taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the file has been taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon is “{need}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the days were counted stands with the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the interpreter stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you are, and your private notes: you alone. They are sealed to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How “{area}” stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;written them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have told them; &amp;hide the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not come, {who} acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is missed: {route}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you ever forget the passphrase, these twelve words open your vault, and nothing else does. Write them on paper, in order, and keep the paper away from the laptop. They are shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the case already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the case files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file; it never prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the person’s own words, not put better. It changes nothing in the help they get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the wrong file: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information only, unless a regulated adviser gives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials instead of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter card of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter card: Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: the card says nothing of one. Choose only if one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the files of {here} and {names}: the kind, when, how long, where, who began it, and what stands under “What was said with everybody present”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into which case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs here after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a record of the kind “{what}”. Begin with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can stay empty. Undo at the foot of the window opens the task again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be printed or written; nothing was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not come out, so nothing was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hangs on another entry of this file, so it is only hidden here. To move both, choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in this file any more. Course and closing lists what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe on this laptop, and nowhere else yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken out of sight and kept with its history. It can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It locks everything on this laptop. Nobody can look it up or reset it, not even we. Several ordinary words are easier to remember than a few strange characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be decided later. Those who are not taken on stay here too, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be safer to read it aloud and give nothing. If something is given, nothing on it tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be safer to tell it by telephone and print nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the other client’s file too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in this file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was photographed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with your invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep answer {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep letter and deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chosen answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this deadline: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, and share with the supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as prepared: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept covered while the client looks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept folded. It is not asked for again: the statement or form already made comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from whoever must not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this laptop from the first word. It stands apart from the case file, which never shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this laptop. What head office was told when you joined stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept word for word under “Handed over”, on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, and shared with the supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Act by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It stays on Today until somebody has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Last day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. The last day has passed: ask today, with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl and plus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day – {by_then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent and received {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late – ask today, with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lawyer’s advice was discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns it: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the first line empty while it is not known: it is hidden here all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it goes to the client alone. Name a person or service to see what the client allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, nobody is written down as having got it. Name them to see what the client allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, nothing is written down as shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal deadlines that are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody else take this down: a colleague, the duty person, head office. Offer another advocate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let that day count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the earlier of both count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters from the client’s lawyers may be privileged: they are marked so, and go to nobody else without the lawyer’s word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting people in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level, reasons and who judged belong together and are kept as one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists that rank people: the program makes none. What is counted about you, you see first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking in a minute. Move the mouse or press a key to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call from anywhere: Ctrl+Shift+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call to the advice line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough. Good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough. Very good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on {day} ({distance})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan together again: is it still right, was it used, did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan together soon, and give a new sheet where that is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at “{need}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look round with practice cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost or seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost, or seen by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a task: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an encounter of it, with all that is known: Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make our own version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read it: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages at the top of the window say what happened, what is safe, and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon|Tue|Wed|Thu|Fri|Sat|Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about interpreting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it: how long it took, the source, a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notebook – only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a colleague as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names stand as initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs that are open: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs, the NRM, courts and deadlines stand here once they are written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a relative, a friend, a child or another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent and received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New appointment with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call to the advice line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client or referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client; in a case file: add anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New decision letter to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New encounter for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New need: {area}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New safeguarding concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New way of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or former part of a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next supervision by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next you connect it to your hub, under “Organisation”. Until then everything stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case has this reference: read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case on this laptop has this name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client fits. Fewer letters find more; accents do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code word is agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concerns written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is agreed for looking at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day to rely on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty sheets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hub yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer excluded: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name and nobody’s words: nothing that was typed here goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is needed. A survivor who calls is helped in the call, and offered a referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need is tied to another yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number or address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open tasks. Ctrl+T writes one down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photograph and no e-mail: both are copied to places you do not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No question written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No regulated lawyer has checked this rule for your organisation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safety plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is written down yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheets asked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No translator has checked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No translator has checked our phrases in {languages} yet. Read the sheet through with the interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}: {way}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody acts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is given them without the lawyer’s word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet who acts if it does not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them holds until it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them holds until somebody settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this stops a closing; it is looked at so that nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your own cases is called that. Another advocate’s client is written down there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A copy stands beside the vault, encrypted like it: it helps when the vault is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet. What you typed is kept: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in an area yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of an organisation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken in, because they are folders or are not there any more: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be used: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written down yet. In the client’s own words and order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not your own client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a paper without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that nothing was wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. A task asks for a look at the plan today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written in the web yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed: what the client has is what stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be asked today. It can wait until the client brings it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard for {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the case files fits “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file speaks of this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is done, and what was typed here is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is given. That the client wanted nothing to take away is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here, and nothing needs to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this laptop until you join an organisation, and then only sealed. Whoever finds the laptop can read nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved between these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name is written here yet. Choose one, or leave the line empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this holds anything up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands on this day. Ctrl+N makes an appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to take in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing under this heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it. Tell head office before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. A session takes three acts: Supervision, a line or two, Ctrl+S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers only say where to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these at high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its own: everything stays on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the clipboard for one minute: {what}. Noted as shared with: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for whoever is on duty on a night or a Sunday, by the client’s permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for whoever is on duty. The client decides whether there is one, and what stands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing in the plan is not settled. It stands first on the sheet, each answer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an extension in writing, a wrong date, or a lawyer’s word moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for one of three reasons. The computed day stays in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if there is a doubt. Everybody counts as able to decide until it is shown otherwise for this one decision, at this time, after all help to decide. An unwise choice is no evidence, and this is never a mark on the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only into {here}’s file: everything else on this page. {names} has a page of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only suggested: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the cases on this laptop are compared. Whether another colleague knows the person is not said here: ask head office before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the survey readers of your organisation can open it, with their own key: no advocate, no host, no list. This laptop keeps what you wrote on it; that is why nobody asks their own clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those appointed can open what is meant for them, also what was written before; until somebody is, it stays on the laptop it was written on. An appointment cannot be taken back yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it has to stand here. It is not asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read this. It is kept in your notebook, which nobody else has a key to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case and go to its web of needs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case file, press Ctrl+N and type “duty”: most of the sheet is filled from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a need and say which area it belongs to; then it stands in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account of exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the interpreter card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a list to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options and choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people in the room or on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other training this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} is coming …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People around {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People wrote different things without having seen each other’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps {name} already has a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or agency not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning for a return against advice is as good a plan as any. Not wanting one is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please add a name for the file, in a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose: the messages do not say surely whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the name that advocates will see in their invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write your name, so that colleagues know whose work this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police and court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police are told: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice cases never send or receive, and belong to no organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice cases: made-up people in a vault of their own, which never sends or receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the plan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the web of needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in the letter: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: receipt number, e-mail, stamped copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into this file by mistake, and taken out at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into {name}’s file all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put together from two people’s paragraphs. Read it through; saving keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting in place what came …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet for {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised with whom, and the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching and speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaching the hub …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the plan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading who belongs to the organisation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the staff files of all – supervision, training, safety on visits – and concerns for supervisors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the survey sheets of all clients. Best somebody who carries no cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving attachments …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an encounter: Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as given to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as handed over: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording and printing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recount by the newer rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral, triage and where the work stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal and bail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to get back: {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding &amp;concern  Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding concern about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safer until we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety on a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan, as handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety when this began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy outside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go on in the case file: Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and lock: Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save outside …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop: the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop: what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that danger to life or to a child would be passed on, and to whom. Never ask your own client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the next step of “{need}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what kind of decision it is, and type any date you know: the days follow at once. Where a date is missing, they are counted from the earliest it can have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose law applies: more than one rule may fit. Until then the earliest day is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing what is to be sent …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive  F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and receive now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and receiving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending attachments …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the question about {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several answers to the same thing, written by people who had not seen each other’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, Shift, Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped with the program: {code}, version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older ones: {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the web: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this paper to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who can read what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {n} more of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side with the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side with the client: other cases and notes about other people are out of sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs of life that are awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (Ctrl and minus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nobody else can pass for your hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some day, if it concerns this client. Nothing of it is ever demanded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody did this already, or it is not there any more. You had typed: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else answered in place of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else answered in place of your hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to act, and has to learn that it did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is in danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be in danger now. 999 first; write it down after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody waits for the word that you are back, and knows what to do if it does not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not the client’s advocate asks, by telephone and with an interpreter if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something more is left out that this version has no words for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs a look: two people wrote different answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something new has come to this question meanwhile. Nothing was settled; please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak them; do not send them with the file. Good until {when}, for one use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing, what came of it, and who has received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start working with clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of “{need}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {all}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still right. Look again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and unlock another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What had been taken in stays in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision is yours once a month; after {n} days without the program reminds you, and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision was due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision, training and what else you write under “Supervision and training”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision, training, visits and declarations: you and the supervisors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support around court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in 1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in e-mails or messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in messages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in {n} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in: Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the day agreed last time: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this thread away: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away in the web of needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back or destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: nothing was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken, of those offered. Both are usual once a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the messages apart …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks and deadlines of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks, appointments, deadlines, check-ins and reviews stand here by their day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {person} these four words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an answer. Thank them; nothing else is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it was given is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That works in a client’s case file. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case files you began or were given, with who wrote what and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is closed. More › Open it again takes it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case you came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client decides, and the plan follows. It goes through one thing after another – before going, on the way, if it becomes unsafe, the way back – with phrases to tick and the client’s own words. Every part may stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client did not take part by voice or sign: nothing is asked about an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client does not want a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has agreed to a sheet for the duty person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has agreed to this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has not agreed to a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client looks on. End side by side with F11 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client may be a witness: do not discuss or write the evidence. How the client is and what they need goes on being written, apart from what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s advocate and the host organisation read it only where you name them here. Once it has been sent, its readers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s name, or the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s no. {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client’s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing was called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code word is never printed, in no form and no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code word was written in the plan. The sheet says “our word” in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conviction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council’s duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day in the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier of both counts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays, and can be opened again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four &amp;words you were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four words you were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub hears of it when you next send and receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub keeps and hands out what laptops send, and cannot read any of it. When it was made it printed an address, a fingerprint and a token that works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub keeps it, sealed. Nobody has confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation has run out. Ask head office for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one was on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase is in force; the old one opens nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as it stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changed since it was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is still right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing, so nothing stands as given. Look at the printer, or save a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is newer than your file: putting the records in order afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words on your paper open the vault if the passphrase is forgotten. Nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request waits on this laptop and goes out with the next contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared part says something else there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is finished. {readers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solicitor acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solicitor acts. Ask for proof by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strand is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisors and {name} read this file, and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisors your organisation appointed can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The t&amp;welve words from your paper, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve words from your paper, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their own part is written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no safety plan in this case yet. Start one in its Safety plan tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These messages may belong to another case: {case}. {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words could not be told apart into messages. They are kept as one; no word is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get a copy of the complaint as it stands now, for good; so does head office. What was written before, and what is written here afterwards, stays with those who read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They might be under 18, so they are treated as a child until it is decided: the child route comes first, whatever papers say. Ages said by others can stand side by side in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client and the client of {reference} stand on opposite sides, and both cases are yours. Each needs an advocate of their own, and neither file is open to the other’s: ask head office who takes one over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer keeps no secrets for programs, so the passphrase stands alone and must be longer. A drawn one is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read as meant. It is kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This differs from the line above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This happens once. Nothing is sent, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a client of yours, so somebody else asks: hand the sheet to a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a decision letter: write down its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a decision letter: write down its dates and count its deadline (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is finished and stays as it is. What is to be added or put right stands beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in a case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too short to protect your clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop becomes the first of head office. It can invite advocates and settle questions; it needs no connection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop belongs to no organisation yet. Colleagues stand here once you have joined one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop belongs to no organisation yet: entries wait on your own desk, and move to the shelf that all share once you have joined one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This need {bears}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was withdrawn, and somebody wrote in it since who had not seen that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was withdrawn: only the timeline still names it. Its history says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those you supervise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoughts, questions for supervision. Sealed to nobody but you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a &amp;folder or stick …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie “{need}” to another need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be settled: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be withdrawn: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which one? {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by telephone just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training you gave this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial days to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve made-up clients over two years. Nothing there is real, or leaves this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clients on opposite sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people wrote different answers. Both are kept until somebody settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters, for example viet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters, or any words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters, or press Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters, then Enter. Any word will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type fewer letters, or choose All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type fewer letters, or choose another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the last day as it is printed in the letter; the paper counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two of the words from your paper, to be sure that they can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is settled, the safer one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until somebody settles it, the safer answer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this fold&amp;er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web of needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web of needs as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web of needs of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I know well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What another service does or leaves undone. The client decides whether anything is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives is shown here after sending and receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colleagues should know of those who may help. Never a client’s name or story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What concerns a client belongs into the client’s file, where it can be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to add?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else there is to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened – from what stands written already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened? Enter keeps it with the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given is recorded word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open goes with the case: deadlines, tasks, appointments, check-ins. What another colleague has in it stays with them, and everything written stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written about this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written here stays in the file. It never reaches paper, in any form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about, what was agreed, the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What silence means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client decides about each option stands here once it is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client has is not what stands here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client is good at and proud of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wants to reach, in the client’s own words, and who does what by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the duty person did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the duty person must know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file itself shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this area needs to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for against it, proof, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given on {when} was lost or seen by somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given on {when} was taken back or destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard or seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was withdrawn is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be shared, and with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do differently, a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept: a draft after less than a second, a saved change when you leave the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever has not come up may stay as it is. Nothing has to be asked in one meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is known. Deadlines are reckoned from these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever one of you learns of a service, an interpreter or an agency saves the next one a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody touches the laptop for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the client gives a sign of life – and the second person who acts if it does not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this began it was not safe to talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your laptop last sent and received, and how many cases it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the solicitor acts, Today asks for the proof five working days before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the work is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two people have written different answers, both wait here for somebody to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where “{need}” stands for the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this person has agreed is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which client? A few letters, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file does it belong to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one? It is hidden in the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a client is with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who controls the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else supports the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was there or could hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets the copy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets this letter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks into it, and the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who referred, and what is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever might be a child is treated as one until it is decided. The child route comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom else you told, what they answered, and to whom it was taken higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the client can call, who comes along, and who knows about the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose duty it is, and what they said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose file does it go into as well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it brought back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it withdrawn? It is kept with its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an invitation from head office your cases are shared with the people who should have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the keyboard: 1 strongly disagree … 5 strongly agree. Left open is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the keyboard: Y yes, N no, A not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the keyboard: Y yes, N no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the person’s permission where that is safe. Without it for life or serious harm, a child, a serious crime, or somebody who cannot decide this – then with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn, and changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn. Its history brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word number {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word number {n} is another one. You can go back and look at the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, a name or an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work and future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without any connection. Nothing here can be read before it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy that this program does not protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a doubt about this one decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a session: Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was found when looking at the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was tried for “{need}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down your recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the supervisors read this; head office and the host organisation do not. No client’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You found the organisation here, and invite advocates from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have an invitation file from head office and were told four words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have joined. Your cases are on their way to head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You send a file, and tell four words by telephone or face to face. Neither is of use alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will read it, and those ticked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft was kept and is shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your laptop is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as colleagues read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notebook: private notes, and wellbeing check-ins you have not shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own cases are found by name. Where it may be somebody else’s, ask head office first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more in the days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more messages, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask again by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments are still on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endangers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first: {need}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no case named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only you can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with the supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting on {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we wait {time} before acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn, and changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} – from “{before}” to “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} – named for the first time, now “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} – withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, page {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} hours are usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can read it after both have sent and received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not taken in. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, Enter to take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{need}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} answers stand here – {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes saved on this laptop, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files were in the case already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} headings are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} messages taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more messages of this day are in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more pages stand behind these; they are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of them are in the case already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of them waiting on somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {least} characters, or {words} of {least_words} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things are held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things in the plan are not settled. They stand first on the sheet, each answer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things need a look: people wrote different answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation} invites {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}: from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}; counted from {what}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{permission} Copying is noted among what was shared, with: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {offered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, by a clock that runs ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} may be used again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} wrote “{value}”, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{section}” stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
