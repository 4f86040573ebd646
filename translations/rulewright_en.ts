<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Certificate</name>
    <message numerus="yes">
        <source>! expires in %n day(s)</source>
        <translation>
            <numerusform>! expires in %n day</numerusform>
            <numerusform>! expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>Delete %n rules</source>
        <translation>
            <numerusform>Delete %n rule</numerusform>
            <numerusform>Delete %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message numerus="yes">
        <source>revokes %n known certificate(s)</source>
        <translation>
            <numerusform>revokes %n known certificate</numerusform>
            <numerusform>revokes %n known certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectTests</name>
    <message numerus="yes">
        <source>%n test(s): %1 passed, %2 failed, %3 undecided</source>
        <translation>
            <numerusform>%n test: %1 passed, %2 failed, %3 undecided</numerusform>
            <numerusform>%n tests: %1 passed, %2 failed, %3 undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::CertificateActs</name>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::CertificateDetails</name>
    <message numerus="yes">
        <source>≠ %n line(s) differ</source>
        <translation>
            <numerusform>≠ %n line differs</numerusform>
            <numerusform>≠ %n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::CertificateExportDialog</name>
    <message numerus="yes">
        <source>Export %n Certificates</source>
        <translation>
            <numerusform>Export %n Certificate</numerusform>
            <numerusform>Export %n Certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n file(s) to “%1”.</source>
        <translation>
            <numerusform>Exported %n file to “%1”.</numerusform>
            <numerusform>Exported %n files to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every program can read the clipboard. It is cleared after %n second(s) if the key is still there.</source>
        <translation>
            <numerusform>Every program can read the clipboard. It is cleared after %n second if the key is still there.</numerusform>
            <numerusform>Every program can read the clipboard. It is cleared after %n seconds if the key is still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::CertificateImport</name>
    <message numerus="yes">
        <source>Import %n certificate(s)</source>
        <translation>
            <numerusform>Import %n certificate</numerusform>
            <numerusform>Import %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n item(s).</source>
        <translation>
            <numerusform>Imported %n item.</numerusform>
            <numerusform>Imported %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::CertificateTreeModel</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::ExportDialog</name>
    <message numerus="yes">
        <source>%n rule(s) with errors left out: %1</source>
        <translation>
            <numerusform>%n rule with errors left out: %1</numerusform>
            <numerusform>%n rules with errors left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::GenerateCrlDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::HostTableModel</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n</source>
        <translation>
            <numerusform>&amp;Import %n</numerusform>
            <numerusform>&amp;Import %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::MainWindow</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deployed</source>
        <translation>
            <numerusform>%n deployed</numerusform>
            <numerusform>%n deployed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tests (%n failed)</source>
        <translation>
            <numerusform>Tests (%n failed)</numerusform>
            <numerusform>Tests (%n failed)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::MakingActs</name>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Issue %n certificate</numerusform>
            <numerusform>Issue %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issued %n certificate(s).</source>
        <translation>
            <numerusform>Issued %n certificate.</numerusform>
            <numerusform>Issued %n certificates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::PassphraseDialog</name>
    <message numerus="yes">
        <source>This passphrase does not open the file. %n attempt(s) left.</source>
        <translation>
            <numerusform>This passphrase does not open the file. %n attempt left.</numerusform>
            <numerusform>This passphrase does not open the file. %n attempts left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This passphrase does not open the key. %n attempt(s) left.</source>
        <translation>
            <numerusform>This passphrase does not open the key. %n attempt left.</numerusform>
            <numerusform>This passphrase does not open the key. %n attempts left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::PeriodField</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::ProjectDocument</name>
    <message numerus="yes">
        <source>Move %n rules</source>
        <translation>
            <numerusform>Move %n rules</numerusform>
            <numerusform>Move %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::RemovalActs</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” issued %n certificate(s) of this project. Without it they cannot be verified in the simulator any more:</source>
        <translation>
            <numerusform>“%1” issued %n certificate of this project. Without it the simulator cannot verify the certificate any more:</numerusform>
            <numerusform>“%1” issued %n certificates of this project. Without it they cannot be verified in the simulator any more:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::RevokeDialog</name>
    <message numerus="yes">
        <source>Revoke %n Certificate(s)</source>
        <translation>
            <numerusform>Revoke %n Certificate</numerusform>
            <numerusform>Revoke %n Certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revocation is only known for certificates of a managed CA: the rules will not see %n of these.</source>
        <translation>
            <numerusform>Revocation is only known for certificates of a managed CA: the rules will not see %n of these.</numerusform>
            <numerusform>Revocation is only known for certificates of a managed CA: the rules will not see %n of these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::RulePage</name>
    <message numerus="yes">
        <source>Fix %n error(s)</source>
        <translation>
            <numerusform>Fix %n error</numerusform>
            <numerusform>Fix %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::RuleTableModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::RulesView</name>
    <message numerus="yes">
        <source>Deleted %n rule(s).</source>
        <translation>
            <numerusform>Deleted %n rule.</numerusform>
            <numerusform>Deleted %n rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulewright::TestsPanel</name>
    <message numerus="yes">
        <source>Delete %n Test(s)</source>
        <translation>
            <numerusform>Delete %n Test</numerusform>
            <numerusform>Delete %n Tests</numerusform>
        </translation>
    </message>
</context>
</TS>
