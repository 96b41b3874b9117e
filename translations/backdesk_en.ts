<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>backdesk::Desktop</name>
    <message numerus="yes">
        <source>%1 · %n item(s)</source>
        <translation>
            <numerusform>%1 · %n item</numerusform>
            <numerusform>%1 · %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::MistakesDialog</name>
    <message numerus="yes">
        <source>The description %1 has %n mistake(s).</source>
        <translation>
            <numerusform>The description %1 has %n mistake.</numerusform>
            <numerusform>The description %1 has %n mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionFlow</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>With %n entry</numerusform>
            <numerusform>With %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is done with %n entries.</source>
        <translation>
            <numerusform>It is done with %n entry.</numerusform>
            <numerusform>It is done with %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was carried out with %n entries.</source>
        <extracomment>An action&apos;s title, and how many items it was done with.</extracomment>
        <translation>
            <numerusform>“%1” was carried out with %n entry.</numerusform>
            <numerusform>“%1” was carried out with %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” failed with %n entries</source>
        <translation>
            <numerusform>“%1” failed with %n entry</numerusform>
            <numerusform>“%1” failed with %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was carried out with %n others.</source>
        <translation>
            <numerusform>It was carried out with %n other.</numerusform>
            <numerusform>It was carried out with %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceFilterEditor</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeletionText</name>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <comment>collection: labels</comment>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also deletes %n entries (%1).</source>
        <translation>
            <numerusform>Also deletes %n entry (%1).</numerusform>
            <numerusform>Also deletes %n entries (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlinks %n entries (%1).</source>
        <translation>
            <numerusform>Unlinks %n entry (%1).</numerusform>
            <numerusform>Unlinks %n entries (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormDialog</name>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>%n mistake to correct</numerusform>
            <numerusform>%n mistakes to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormFooter</name>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>%n mistake to correct</numerusform>
            <numerusform>%n mistakes to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemMenu</name>
    <message numerus="yes">
        <source>%1 (%n entries)</source>
        <extracomment>An action, and how many items it is to be carried out with.</extracomment>
        <translation>
            <numerusform>%1 (%n entry)</numerusform>
            <numerusform>%1 (%n entries)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListFooter</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n stored entries cannot be used.</source>
        <translation>
            <numerusform>%n stored entry cannot be used.</numerusform>
            <numerusform>%n stored entries cannot be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n fields did not overlap and are merged already.</source>
        <translation>
            <numerusform>%n field did not overlap and is merged already.</numerusform>
            <numerusform>%n fields did not overlap and are merged already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your choice.</source>
        <translation>
            <numerusform>%n needs your choice.</numerusform>
            <numerusform>%n need your choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices are left.</source>
        <translation>
            <numerusform>%n choice is left.</numerusform>
            <numerusform>%n choices are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeSettled</name>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsBadge</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefsListField</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Show %n entry</numerusform>
            <numerusform>Show all %n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
