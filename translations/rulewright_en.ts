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
</TS>
