<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>SendAndReceivePage</name>
    <message>
        <source>Send and receive</source>
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
        <source>, perhaps {words}</source>
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
        <source>A debt said to be owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop seems to exist twice. Tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop's clock is more than a day ahead of this one's, so what it wrote bears a time still to come. Nothing is lost by it. Have both clocks looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library, a court, the client's place …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the list of members did not pass its checks ({why}). Nothing from it on was believed.</source>
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
        <source>A piece of older work cannot be read here because its key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative, friend or acquaintance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second interpreter between, or a deaf interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement or form already made; it is not asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspect released or on bail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong dialect can be as useless as a wrong language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
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
        <source>Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age assessment</source>
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
        <source>Agreed on</source>
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
        <source>Also where the client asked you to decide.</source>
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
        <source>An agency</source>
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
        <source>Another answer came in meanwhile, so this is a new question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another dialect or language</source>
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
        <source>Another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone of a community or place</source>
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
        <source>Area</source>
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
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As I noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As interpreted</source>
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
        <source>Ask at each contact whether that support still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this first. If not, agree when and how to speak instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked me to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: could anyone harm them if this is found?</source>
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
        <source>At</source>
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
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad news that was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed, money, bail, reporting, a trial: what might the journey cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before I go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits office</source>
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
        <source>Bilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bravanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Sign Language</source>
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
        <source>By telephone</source>
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
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
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
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by a regulated adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and others who rely on the client, and where they are.</source>
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
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client's permission to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
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
        <source>Comes along</source>
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
        <source>Compensation claims</source>
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
        <source>Contact without the client</source>
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
        <source>Could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could the plan itself do harm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council accommodation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsellor or therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court, police or an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal</source>
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
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and hours that are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt or benefits adviser</source>
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
        <source>Dependants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
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
        <source>Did anybody press the client?</source>
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
        <source>Did the client agree to this interpreter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the client take part by voice or sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did they understand one another?</source>
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
        <source>Doctor or nurse</source>
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
        <source>Does that support still hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the client agree to an interpreter?</source>
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
        <source>Does the client want a plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the person know of and want the referral?</source>
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
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
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
        <source>Emergency service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employed by</source>
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
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluator</source>
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
        <source>Ewe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
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
        <source>Faith or community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family law</source>
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
        <source>Financial or benefit fraud</source>
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
        <source>First name only</source>
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
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud and debt</source>
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
        <source>From</source>
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
        <source>Fuzhounese</source>
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
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by an exploiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to a risky place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
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
        <source>Hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to oneself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the second person agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hausa</source>
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
        <source>Head office has ended this laptop's membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office is told.</source>
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
        <source>Hearing, sight, pain, childcare, rest.</source>
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
        <source>Home Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home Office or border</source>
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
        <source>How is it safe to get back to the person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it may fail</source>
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
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a silence is ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long we wait before acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How that person knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the client sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to come back, and until when is a bed kept?</source>
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
        <source>How understanding was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it becomes unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so: 999 first, write it down after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Igbo</source>
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
        <source>In immigration only a regulated adviser advises on the person's case; the same for debt solutions.</source>
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
        <source>In the client's language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client's own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client's own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client's own words and order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client's own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
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
        <source>International Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
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
        <source>Interpreting</source>
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
        <source>Irish Sign Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a child involved?</source>
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
        <source>Is an interpreter needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to call them?</source>
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
        <source>Is it safe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It informs; sharing to save a life or protect a child stays possible, with a reason.</source>
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
        <source>January</source>
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
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
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
        <source>Known risk to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the client</source>
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
        <source>Language</source>
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
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages spoken with clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead at a host organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
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
        <source>Legal deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level or number of the regulator, where only such a person may advise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority</source>
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
        <source>Maay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the program; safe to say on the telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
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
        <source>Mandarin Chinese</source>
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
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May our number show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May we leave a voicemail or message?</source>
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
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Might the client be under 18?</source>
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
        <source>Mongolian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More, as written beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must the address be kept secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and service of the referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as the client knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on papers</source>
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
        <source>Nation whose law applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Referral Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutrally, also where the client chose something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reaches a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never use this</source>
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
        <source>No case in this vault has that reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interpreter was called for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money or no bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference</source>
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
        <source>Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an adult: child route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not talked about yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for colleagues</source>
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
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the hand-over</source>
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
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One came but could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One laptop's work came in two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One laptop's work came in two versions. Both are kept aside until head office decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a laptop that administers the organisation may invite and admit people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only as much as a colleague needs to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only languages in which the competence is on file; an advocate who speaks the client's language counts as well as an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the laptop that founded the organisation may name another one for head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
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
        <source>Options and choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
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
        <source>Oromo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
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
        <source>Other things it may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our role explained to them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over which period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overturning criminal convictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own tenancy</source>
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
        <source>Pashto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed to another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission until</source>
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
        <source>Photographed by the client</source>
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
        <source>Phrases of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place tied to exploitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police officer</source>
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
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers not to say</source>
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
        <source>Professionals</source>
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
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provided by</source>
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
        <source>Rather a man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather a woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read through with an interpreter?</source>
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
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this kind stand where the whole organisation reads them, and this vault belongs to none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
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
        <source>Refused</source>
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
        <source>Religious name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
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
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the words above.</source>
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
        <source>Safety from day to day</source>
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
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it, also when it is hard to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second opinion</source>
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
        <source>Section of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior advocate</source>
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
        <source>Service and person, where it was passed on.</source>
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
        <source>Sheet of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only on request, and never printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
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
        <source>Sinhala</source>
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
        <source>Somali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes named what they cannot have seen; those names have no effect.</source>
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
        <source>Somebody controls telephone, money or papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
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
        <source>Something in the program went wrong ({name})</source>
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
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorani Kurdish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks or signs it</source>
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
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the file; a sheet has a plain title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by whom, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey interviewer</source>
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
        <source>Taken back or destroyed</source>
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
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone and online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone or other way</source>
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
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
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
        <source>The advocate</source>
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
        <source>The backup that was just written could not be read back, so it was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case of {name} ({reference})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client</source>
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
        <source>The client does not want to talk about it</source>
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
        <source>The client wants to talk about it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client's choice today</source>
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
        <source>The computer could not give the {n} MiB of memory that the passphrase needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not read or write a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer's key store did not keep or give back a secret</source>
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
        <source>The founding token is not the one the hub printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fourteen days of this invitation are over</source>
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
        <source>The hub did not take some of this laptop's work ({error}). It is saved here. Tell head office.</source>
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
        <source>The person themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place the client goes to, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person is a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables were made afresh from the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was locked meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's folder is here but its {part} is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's {part} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's {part} has been altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's {part} has been cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's {part} is an empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's {part} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's {part} was not written by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writing the client reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their reference</source>
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
        <source>There is no open question with that id: it was settled, or another answer came in meanwhile</source>
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
        <source>This cannot be saved as one change ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not hold the second half of the vault's key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not hold the second half of the vault's key: the folder was copied or the key store lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not let you read or write there</source>
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
        <source>This laptop's vault also lives on in a second place. Tell head office before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is marked not to be printed</source>
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
        <source>Through somebody</source>
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
        <source>To call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
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
        <source>Twi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops hold the same work and read it differently. This must not happen: tell head office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
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
        <source>Until</source>
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
        <source>Uzbek</source>
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
        <source>Waiting</source>
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
        <source>Wales</source>
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
        <source>Was it safe to talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the client asked without others present?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the plan made with an interpreter?</source>
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
        <source>Ways of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We send a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
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
        <source>Welsh</source>
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
        <source>What I promised, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could happen, and how would the client notice early?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do we do, and by when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly may be shared, and for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
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
        <source>What is added or put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is prepared, packed and told before?</source>
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
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What justice means to the client</source>
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
        <source>What kind of name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes meeting and reading easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What my advocate will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on the sheet about it</source>
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
        <source>What the client is good at and proud of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wishes to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the interpreter may be told</source>
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
        <source>What they do</source>
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
        <source>What they learned from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to carry, what to leave, where copies are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say if somebody else answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given, word for word</source>
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
        <source>What was seen or heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we agreed to do beyond that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do when we hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw, not what it might mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
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
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it safer, and what to keep away from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client has taken a part of it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the client keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the work stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to go first, whom to ring, what to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two are known, the earlier one stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the client is fluent in English is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which state of the plan it was made from.</source>
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
        <source>Who asked for this</source>
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
        <source>Who does it</source>
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
        <source>Who goes along, and how far?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has been told, and how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who interpreted</source>
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
        <source>Who matters to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must not see this</source>
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
        <source>Who they are to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would be a danger if they found it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever answers at the hub's address is not the hub of your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever might be a child is treated as one until it is decided.</source>
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
        <source>Whom we may tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why somebody else interpreted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in the client's own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a plain title?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With friends or family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an agreement the service's own interval counts, by risk.</source>
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
        <source>Witness in a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman or man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {n} is none of the words there can be</source>
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
        <source>Worries and warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoruba</source>
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
        <source>`list case` shows the ones there are; ask head office before you go on if you expected it here</source>
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
        <source>about {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an amendment: both will stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all answers are kept and nothing was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for it again, and tell head office if it stays so</source>
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
        <source>ask head office to do it</source>
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
        <source>both are kept and neither was let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring this one up to date</source>
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
        <source>copy it again from `imsa-hub init`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the whole word, or leave --seen out to mean what stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not try again from this network, and tell head office</source>
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
        <source>found an organisation or join one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on working and send and receive when there is a connection</source>
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
        <source>look at it once more</source>
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
        <source>make another vault for another organisation</source>
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
        <source>name an empty or new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a byte of it was changed</source>
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
        <source>nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed and everything you wrote is in your vault</source>
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
        <source>open it with that version, or bring this one up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with the twelve recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it right and go on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read it aloud from the screen, or take the mark away if the client wants paper after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which with --case REFERENCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say why in a few words with --reason</source>
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
        <source>shorten the text, or save it in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start it again when you are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey readers</source>
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
        <source>the leads of your host organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines before it were done</source>
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
        <source>try once more, and if it happens again send head office the log file, which holds no client's words</source>
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
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: nobody but you will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: you and {who} will read it.</source>
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
        <source>&amp;Passphrase</source>
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
        <source>&amp;Unlock</source>
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
        <source>1 laptop</source>
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
        <source>A case file begins with the first word of a referral. It is kept on this laptop at once.</source>
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
        <source>A code word is agreed.</source>
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
        <source>A new client or referral: Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new task: Ctrl+T</source>
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
        <source>A whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word the client can say when somebody listens, and what we do when we hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
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
        <source>Add a professional</source>
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
        <source>Add the first professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to those not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate</source>
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
        <source>All cases</source>
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
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record</source>
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
        <source>Arrived</source>
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
        <source>Ask this before anything is given. Without a clear no the sheet tells no title and no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to &amp;join</source>
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
        <source>At least {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {words} words, or {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
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
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar for {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call 999 first; write it down after. What you typed so far is kept.</source>
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
        <source>Change the check-in {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is written here</source>
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
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
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
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
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
        <source>Could anyone harm them if this is found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could anyone harm them if this is found? {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
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
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
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
        <source>Each line may stay open. What the client chose stands here neutrally, also where it is not our advice.</source>
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
        <source>Enter opens the first, Down goes into the list, Escape goes back.</source>
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
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything may be left out and added later. The case file is kept from the first word.</source>
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
        <source>Everything you write is kept here, encrypted. Begin with the first client or referral.</source>
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
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client, a reference or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client, a reference or a note  (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
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
        <source>First of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: could anyone harm them if this is found?</source>
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
        <source>For the client</source>
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
        <source>Given to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a place</source>
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
        <source>Head office sent you a file and told you four words. You can also do this later, under “Send and receive”.</source>
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
        <source>Hide everything at once: Shift three times</source>
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
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the chosen entry</source>
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
        <source>How does the client want it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the client</source>
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
        <source>If something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you ever forget the passphrase, these twelve words open your vault, and nothing else does. Write them on paper, in order, and keep the paper away from the laptop. They are shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the case files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which languages?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials instead of names</source>
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
        <source>Interpreter: needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: {words}</source>
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
        <source>It came</source>
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
        <source>It may be safer to read it aloud and give nothing. If something is given, nothing on it tells.</source>
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
        <source>Keep answer {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
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
        <source>Keep unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept folded. It is not asked for again: the statement or form already made comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept word for word under “Handed over”, on this laptop.</source>
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
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages that fit</source>
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
        <source>Last written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns it: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in: {names}</source>
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
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking in a minute. Move the mouse or press a key to stay.</source>
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
        <source>Look at it again on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages at the top of the window say what happened, what is safe, and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about interpreting</source>
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
        <source>Never a relative, a friend, a child or another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent and received yet</source>
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
        <source>New language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New way of contact</source>
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
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
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
        <source>No case fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code word is agreed yet.</source>
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
        <source>No name yet</source>
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
        <source>No photograph and no e-mail: both are copied to places you do not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
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
        <source>Nobody acts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet who acts if it does not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is noted yet</source>
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
        <source>Not everything is settled</source>
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
        <source>Not part of an organisation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not talked about yet: {what}</source>
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
        <source>Note for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that nothing was wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened here yet</source>
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
        <source>Nothing leaves this laptop until you join an organisation, and then only sealed. Whoever finds the laptop can read nothing.</source>
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
        <source>Nothing waits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it. Tell head office before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion and review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its own: everything stays on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing in the plan is not settled. It stands first on the sheet, each answer by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the account of exploitation</source>
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
        <source>Opened here</source>
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
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
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
        <source>Passphrase</source>
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
        <source>People in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People wrote different things without having seen each other’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission: needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission: {said}</source>
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
        <source>Please write the name that advocates will see in their invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write your name, so that colleagues know whose work this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police are told: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice cases: made-up people in a vault of their own, which never sends or receives.</source>
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
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals around the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
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
        <source>Reached by: {words}</source>
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
        <source>Reading the plan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading who belongs to the organisation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by head office</source>
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
        <source>Record an encounter with {name}</source>
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
        <source>Review {when}</source>
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
        <source>Safer until we know</source>
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
        <source>Safety plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety when this began</source>
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
        <source>Saved on this laptop: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing what is to be sent …</source>
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
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up head office</source>
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
        <source>Show all {n}</source>
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
        <source>Show the code word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
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
        <source>So that nobody else can pass for your hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicitors, support workers, officers: what each does, and what the client allows us to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
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
        <source>Start a safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start working with clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {all}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: nothing was given</source>
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
        <source>Tasks, check-ins and reviews stand here by their day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {person} these four words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That works in a client’s case file. Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client decides, and the plan follows. It goes through one thing after another – before going, on the way, if it becomes unsafe, the way back – with phrases to tick and the client’s own words. Every part may stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client does not want a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client looks on. End side by side with F11 first.</source>
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
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has changed since it was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing, so nothing stands as given. Look at the printer, or save a PDF.</source>
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
        <source>The t&amp;welve words from your paper, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve words from your paper, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work</source>
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
        <source>This help</source>
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
        <source>This week</source>
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
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people wrote different answers. Both are kept until somebody settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a name, a reference, a phone number or a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a name, a reference, a telephone number or a note. Enter opens the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters, for example viet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type fewer letters, or choose All.</source>
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
        <source>Way of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives is shown here after sending and receiving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added or put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is given is recorded word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written here stays in the file. It never reaches paper, in any form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What silence means</source>
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
        <source>What was given, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was withdrawn is left out.</source>
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
        <source>What you typed is kept: a draft after less than a second, a saved change when you leave the field.</source>
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
        <source>Where the work is</source>
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
        <source>Whether this person has agreed is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who referred, and what is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever might be a child is treated as one until it is decided. The child route comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the client can call, who comes along, and who knows about the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
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
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without any connection. Nothing here can be read before it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down your recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the invitation</source>
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
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before – {label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain title</source>
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
        <source>we wait {time} before acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {clock}</source>
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
        <source>{language}, page {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, Enter to take it</source>
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
        <source>{n} laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} not to be used</source>
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
        <source>{some} and {n} more</source>
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
        <source>“{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{section}” stays in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
