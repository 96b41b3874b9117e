<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>backdesk::Desktop</name>
    <message numerus="yes">
        <source>%1 · %n item(s)</source>
        <translation>
            <numerusform>%1 · %Ln item</numerusform>
            <numerusform>%1 · %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::MistakesDialog</name>
    <message numerus="yes">
        <source>The description %1 has %n mistake(s).</source>
        <translation>
            <numerusform>The description %1 has %Ln mistake.</numerusform>
            <numerusform>The description %1 has %Ln mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionFlow</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>With %Ln entry</numerusform>
            <numerusform>With %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is done with %n entries.</source>
        <translation>
            <numerusform>It is done with %Ln entry.</numerusform>
            <numerusform>It is done with %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was carried out with %n entries.</source>
        <extracomment>An action&apos;s title, and how many items it was done with.</extracomment>
        <translation>
            <numerusform>“%1” was carried out with %Ln entry.</numerusform>
            <numerusform>“%1” was carried out with %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was stopped: it was carried out with %n entries, and not with %2.</source>
        <extracomment>An action&apos;s title, how many items it was done with, and how many were left.</extracomment>
        <translation>
            <numerusform>“%1” was stopped: it was carried out with %Ln entry, and not with %2.</numerusform>
            <numerusform>“%1” was stopped: it was carried out with %Ln entries, and not with %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AddressField</name>
    <message numerus="yes">
        <source>%1 to %2: %n addresses</source>
        <translation>
            <numerusform>%1 to %2: %Ln address</numerusform>
            <numerusform>%1 to %2: %Ln addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkDelete</name>
    <message numerus="yes">
        <source>That holds for the first %1; %n more were not looked at.</source>
        <translation>
            <numerusform>That holds for the first %1; %Ln more was not looked at.</numerusform>
            <numerusform>That holds for the first %1; %Ln more were not looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>Delete %Ln entry?</numerusform>
            <numerusform>Delete %Ln entries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be deleted (%1): %2</source>
        <extracomment>How many, some of their names, why.</extracomment>
        <translation>
            <numerusform>%Ln cannot be deleted (%1): %2</numerusform>
            <numerusform>%Ln cannot be deleted (%1): %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n entries can be deleted</source>
        <translation>
            <numerusform>None of the %Ln entries can be deleted</numerusform>
            <numerusform>None of the %Ln entries can be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of %1 entries?</source>
        <extracomment>How many are to be deleted, of how many.</extracomment>
        <translation>
            <numerusform>Delete %Ln of %1 entries?</numerusform>
            <numerusform>Delete %Ln of %1 entries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the other %n</source>
        <translation>
            <numerusform>Delete the other %Ln</numerusform>
            <numerusform>Delete the other %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkFailures</name>
    <message numerus="yes">
        <source>It was done with %n others.</source>
        <translation>
            <numerusform>It was done with %Ln other.</numerusform>
            <numerusform>It was done with %Ln others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not tried.</source>
        <translation>
            <numerusform>%Ln was not tried.</numerusform>
            <numerusform>%Ln were not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” failed with %n entries</source>
        <translation>
            <numerusform>“%1” failed with %Ln entry</numerusform>
            <numerusform>“%1” failed with %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkScript</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>With %Ln entry</numerusform>
            <numerusform>With %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was done with %n entries.</source>
        <translation>
            <numerusform>“%1” was done with %Ln entry.</numerusform>
            <numerusform>“%1” was done with %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BulkSet</name>
    <message numerus="yes">
        <source>Of %n entries</source>
        <translation>
            <numerusform>Of %Ln entry</numerusform>
            <numerusform>Of %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceFilterEditor</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeletionText</name>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <comment>collection: labels</comment>
        <translation>
            <numerusform>%1: %2 and %Ln more</numerusform>
            <numerusform>%1: %2 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also deletes %n entries (%1).</source>
        <translation>
            <numerusform>Also deletes %Ln entry (%1).</numerusform>
            <numerusform>Also deletes %Ln entries (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlinks %n entries (%1).</source>
        <translation>
            <numerusform>Unlinks %Ln entry (%1).</numerusform>
            <numerusform>Unlinks %Ln entries (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n rows were exported to “%1”.</source>
        <translation>
            <numerusform>%Ln row was exported to “%1”.</numerusform>
            <numerusform>%Ln rows were exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long for a cell and are cut.</source>
        <translation>
            <numerusform>%Ln text was too long for a cell and is cut.</numerusform>
            <numerusform>%Ln texts were too long for a cell and are cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldEditor</name>
    <message numerus="yes">
        <source>%n characters too many.</source>
        <translation>
            <numerusform>%Ln character too many.</numerusform>
            <numerusform>%Ln characters too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormDialog</name>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>%Ln mistake to correct</numerusform>
            <numerusform>%Ln mistakes to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormFooter</name>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>%Ln mistake to correct</numerusform>
            <numerusform>%Ln mistakes to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed</source>
        <translation>
            <numerusform>%Ln field changed</numerusform>
            <numerusform>%Ln fields changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <comment>related entries</comment>
        <translation>
            <numerusform>%Ln to add</numerusform>
            <numerusform>%Ln to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to delete</source>
        <comment>related entries</comment>
        <translation>
            <numerusform>%Ln to delete</numerusform>
            <numerusform>%Ln to delete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportCheckPage</name>
    <message numerus="yes">
        <source>%n rows will be added.</source>
        <translation>
            <numerusform>%Ln row will be added.</numerusform>
            <numerusform>%Ln rows will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be updated.</source>
        <translation>
            <numerusform>%Ln entry will be updated.</numerusform>
            <numerusform>%Ln entries will be updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are wrong.</source>
        <translation>
            <numerusform>%Ln row is wrong.</numerusform>
            <numerusform>%Ln rows are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are like their rows already.</source>
        <translation>
            <numerusform>%Ln entry is like its row already.</numerusform>
            <numerusform>%Ln entries are like their rows already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>%Ln row is left out.</numerusform>
            <numerusform>%Ln rows are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n entries were added.</source>
        <translation>
            <numerusform>%Ln entry was added.</numerusform>
            <numerusform>%Ln entries were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were updated.</source>
        <translation>
            <numerusform>%Ln entry was updated.</numerusform>
            <numerusform>%Ln entries were updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong rows were left out.</source>
        <translation>
            <numerusform>%Ln wrong row was left out.</numerusform>
            <numerusform>%Ln wrong rows were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are stored already.</source>
        <translation>
            <numerusform>%Ln row is stored already.</numerusform>
            <numerusform>%Ln rows are stored already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportReferencesPage</name>
    <message numerus="yes">
        <source>%n values refer to nothing.</source>
        <translation>
            <numerusform>%Ln value refers to nothing.</numerusform>
            <numerusform>%Ln values refer to nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ImportSourcePage</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InlineList</name>
    <message numerus="yes">
        <source>%n entries are no longer here: they were deleted or moved.</source>
        <translation>
            <numerusform>%Ln entry is no longer here: it was deleted or moved.</numerusform>
            <numerusform>%Ln entries are no longer here: they were deleted or moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemMenu</name>
    <message numerus="yes">
        <source>%1 (%n entries)</source>
        <extracomment>An action, and how many items it is to be carried out with.</extracomment>
        <translation>
            <numerusform>%1 (%Ln entry)</numerusform>
            <numerusform>%1 (%Ln entries)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entries…</source>
        <translation>
            <numerusform>Delete %Ln entry…</numerusform>
            <numerusform>Delete %Ln entries…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListBulk</name>
    <message numerus="yes">
        <source>“%1” was stopped: it was done with %n entries, and not with %2.</source>
        <extracomment>What was done, with how many entries, and how many were left.</extracomment>
        <translation>
            <numerusform>“%1” was stopped: it was done with %Ln entry, and not with %2.</numerusform>
            <numerusform>“%1” was stopped: it was done with %Ln entries, and not with %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>%Ln entry was deleted.</numerusform>
            <numerusform>%Ln entries were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed.</source>
        <translation>
            <numerusform>%Ln entry was changed.</numerusform>
            <numerusform>%Ln entries were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was set in %n entries.</source>
        <extracomment>The title of a field.</extracomment>
        <translation>
            <numerusform>%1 was set in %Ln entry.</numerusform>
            <numerusform>%1 was set in %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListClipboard</name>
    <message numerus="yes">
        <source>%n rows were copied.</source>
        <translation>
            <numerusform>%Ln row was copied.</numerusform>
            <numerusform>%Ln rows were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were copied; the others are not loaded.</source>
        <translation>
            <numerusform>%Ln row was copied; the others are not loaded.</numerusform>
            <numerusform>%Ln rows were copied; the others are not loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListField</name>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>At least %Ln entry.</numerusform>
            <numerusform>At least %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>At most %Ln entry.</numerusform>
            <numerusform>At most %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were left out: there is no more room.</source>
        <translation>
            <numerusform>%Ln file was left out: there is no more room.</numerusform>
            <numerusform>%Ln files were left out: there is no more room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListFooter</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListNews</name>
    <message numerus="yes">
        <source>%Ln new rows – show</source>
        <extracomment>Rows that others added, elsewhere in the list than where the person is; the button leads to them.</extracomment>
        <translation>
            <numerusform>%Ln new row – show</numerusform>
            <numerusform>%Ln new rows – show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n stored entries cannot be used.</source>
        <translation>
            <numerusform>%Ln stored entry cannot be used.</numerusform>
            <numerusform>%Ln stored entries cannot be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeDialog</name>
    <message numerus="yes">
        <source>%n fields did not overlap and are merged already.</source>
        <translation>
            <numerusform>%Ln field did not overlap and is merged already.</numerusform>
            <numerusform>%Ln fields did not overlap and are merged already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your choice.</source>
        <translation>
            <numerusform>%Ln needs your choice.</numerusform>
            <numerusform>%Ln need your choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices are left.</source>
        <translation>
            <numerusform>%Ln choice is left.</numerusform>
            <numerusform>%Ln choices are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeSettled</name>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MessageArea</name>
    <message numerus="yes">
        <source>%n earlier message(s)</source>
        <translation>
            <numerusform>%Ln earlier message</numerusform>
            <numerusform>%Ln earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MessageTexts</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in total</source>
        <translation>
            <numerusform>%Ln in total</numerusform>
            <numerusform>%Ln in total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are you sure you want to delete %n entry(s)?</source>
        <translation>
            <numerusform>Are you sure you want to delete %Ln entry?</numerusform>
            <numerusform>Are you sure you want to delete %Ln entries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entry(s)</source>
        <translation>
            <numerusform>Delete %Ln entry</numerusform>
            <numerusform>Delete %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) successfully deleted.</source>
        <translation>
            <numerusform>%Ln entry successfully deleted.</numerusform>
            <numerusform>%Ln entries successfully deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) successfully changed.</source>
        <translation>
            <numerusform>%Ln entry successfully changed.</numerusform>
            <numerusform>%Ln entries successfully changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{action}: done for %n entry(s).</source>
        <translation>
            <numerusform>{action}: done for %Ln entry.</numerusform>
            <numerusform>{action}: done for %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n entry(s) could not be processed.</source>
        <translation>
            <numerusform>{failed} of %Ln entry could not be processed.</numerusform>
            <numerusform>{failed} of %Ln entries could not be processed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported from {file}.</source>
        <translation>
            <numerusform>%Ln entry imported from {file}.</numerusform>
            <numerusform>%Ln entries imported from {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{failed} of %n row(s) of {file} could not be imported.</source>
        <translation>
            <numerusform>{failed} of %Ln row of {file} could not be imported.</numerusform>
            <numerusform>{failed} of %Ln rows of {file} could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported to {file}.</source>
        <translation>
            <numerusform>%Ln entry exported to {file}.</numerusform>
            <numerusform>%Ln entries exported to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NumberField</name>
    <message numerus="yes">
        <source>Rounded to %n decimals.</source>
        <translation>
            <numerusform>Rounded to %Ln decimal.</numerusform>
            <numerusform>Rounded to %Ln decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::PageBar</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsBadge</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefsListField</name>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>Show %Ln entry</numerusform>
            <numerusform>Show all %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TasksBadge</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Toast</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%Ln time)</numerusform>
            <numerusform>%1 (%Ln times)</numerusform>
        </translation>
    </message>
</context>
</TS>
