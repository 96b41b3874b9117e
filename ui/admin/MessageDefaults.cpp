// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/MessageDefaults.h"

#include <QCoreApplication>
#include <QHash>

namespace backdesk::ui
{

namespace
{

struct Default {
    const char *id;
    const char *text;
};

// resources/messages.txt lists the same ids with their placeholders.
constexpr Default Defaults[] = {
    {"addView.button.save", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Save")},
    {"addView.button.saveAndContinue",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Save and continue editing")},
    {"addView.button.saveAndAddAnother",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Save and add another")},
    {"addView.button.saveAndBack", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Save and go back")},
    {"addView.button.cancel", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Cancel")},
    {"addView.add.success",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "{title} was successfully created.")},
    {"addView.add.failed", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts",
                                             "The form is not valid. Correct the mistakes and try again.")},
    {"addView.modal.unsavedChanges.message",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts",
                       "You have unsaved changes. Are you sure you want to leave?")},
    {"addView.modal.unsavedChanges.labelConfirm",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Yes, leave")},
    {"changeView.button.delete", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Delete")},
    {"changeView.button.save", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Save")},
    {"changeView.button.saveAndContinue",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Save and continue editing")},
    {"changeView.button.saveAndBack", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Save and go back")},
    {"changeView.button.cancel", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Cancel")},
    {"changeView.modal.unsavedChanges.message",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts",
                       "You have unsaved changes. Are you sure you want to leave?")},
    {"changeView.modal.unsavedChanges.labelConfirm",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Yes, leave")},
    {"changeView.modal.deleteConfirm.message",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Are you sure you want to delete {item}?")},
    {"changeView.modal.deleteConfirm.labelConfirm",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Yes, delete")},
    {"changeView.deleteSuccess",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "{item} was successfully deleted.")},
    {"changeView.saveSuccess",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "{item} was successfully saved.")},
    {"changeView.validationError",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts",
                       "The form is not valid. Correct the mistakes and try again.")},
    {"inlinesView.button.delete", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Delete")},
    {"inlinesView.button.save", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Save")},
    {"inlinesView.modal.deleteConfirm.message",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Are you sure you want to delete {item}?")},
    {"inlinesView.modal.deleteConfirm.labelConfirm",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Yes, delete")},
    {"inlinesView.deleteSuccess",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "{item} was successfully deleted.")},
    {"inlinesView.deleteFailure",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "{item} could not be deleted.")},
    {"inlinesView.addSuccess",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "{item} was successfully created.")},
    {"inlinesView.saveSuccess",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "{item} was successfully saved.")},
    {"inlinesView.validationError",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts",
                       "The form is not valid. Correct the mistakes and try again.")},
    {"login.button", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Log in")},
    {"login.success", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "You are logged in.")},
    {"login.failed", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "The login failed.")},
    {"logout.button", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Log out")},
    {"logout.affirmation", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "You have been logged out.")},
    {"logout.loginLink", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Log in again")},
    {"modal.labelConfirm.default", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Yes")},
    {"modal.labelCancel.default", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Cancel")},
    {"pageNotFound", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Page not found")},
    {"permissions.viewNotPermitted",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "You are not allowed to view this.")},
    {"permissions.deleteNotPermitted",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "You are not allowed to delete this.")},
    {"permissions.addNotPermitted",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "You are not allowed to add anything here.")},
    {"permissions.saveNotPermitted",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "You are not allowed to save this.")},
    {"pageNotFound.message",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "There is nothing at “{path}”.")},
    {"pageNotFound.detail", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts",
                                              "It may have been deleted, or the address is misspelt.")},
    {"pageNotFound.homeLink", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Go to the home page")},
    {"error.notPermitted",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "You are not allowed to do that.")},
    {"error.notFound",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "What was asked for could not be found.")},
    {"error.upload", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "The upload failed: {reason}")},
    {"error.retry", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Retry")},
    {"dashboard.title", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Dashboard")},
    {"dashboard.greeting.morning", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Good morning, {name}")},
    {"dashboard.greeting.day", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Good afternoon, {name}")},
    {"dashboard.greeting.evening", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Good evening, {name}")},
    {"form.button.add", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Add")},
    {"form.button.edit", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Edit")},
    {"form.button.submit", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Submit")},
    {"form.button.expandAll", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Expand all")},
    {"form.button.collapseAll", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Collapse all")},
    {"inlinesView.button.add", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Add {title}")},
    {"relation.button.save", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Save")},
    {"relation.button.cancel", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Cancel")},
    {"listView.button.add", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Add {title}")},
    {"listView.search", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Search")},
    {"listView.filters", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Filters")},
    {"listView.filteredBy", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Filtered by")},
    {"listView.filters.clear", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Clear")},
    {"listView.loading", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Loading…")},
    {"listView.results", QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts", "%n result(s)")},
    {"listView.total", QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts", "%n in total")},
    {"listView.empty", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "There is nothing here yet.")},
    {"listView.emptyFiltered",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Nothing matches the filters.")},
    {"listView.failed",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "The list could not be loaded: {reason}")},
    {"bulk.selected", QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts", "%n selected")},
    {"bulk.deleteConfirm.message",
     QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts", "Are you sure you want to delete %n entry(s)?")},
    {"bulk.deleteConfirm.labelConfirm",
     QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts", "Delete %n entry(s)")},
    {"bulk.deleteSuccess",
     QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts", "%n entry(s) successfully deleted.")},
    {"bulk.setSuccess",
     QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts", "%n entry(s) successfully changed.")},
    {"bulk.actionSuccess",
     QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts", "{action}: done for %n entry(s).")},
    {"bulk.partlyFailed",
     QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts", "{failed} of %n entry(s) could not be processed.")},
    {"bulk.failed", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Nothing was changed: {reason}")},
    {"import.success",
     QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts", "%n entry(s) imported from {file}.")},
    {"import.partlyFailed", QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts",
                                                "{failed} of %n row(s) of {file} could not be imported.")},
    {"import.failed",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "{file} could not be imported: {reason}")},
    {"export.success", QT_TRANSLATE_N_NOOP("backdesk::ui::MessageTexts", "%n entry(s) exported to {file}.")},
    {"export.failed",
     QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "{file} could not be written: {reason}")},
    {"undo.success", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Taken back: {change}")},
    {"undo.redone", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "Done again: {change}")},
    {"undo.conflict", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "It cannot be taken back: {reason}")},
    {"undo.failed", QT_TRANSLATE_NOOP("backdesk::ui::MessageTexts", "It could not be taken back: {reason}")},
};

const QHash<QString, const char *> &byId()
{
    static const QHash<QString, const char *> texts = [] {
        QHash<QString, const char *> made;
        for (const Default &entry : Defaults)
            made.insert(QString::fromLatin1(entry.id), entry.text);
        return made;
    }();
    return texts;
}

} // namespace

QStringList messageIds()
{
    QStringList ids;
    for (const Default &entry : Defaults)
        ids << QString::fromLatin1(entry.id);
    return ids;
}

QString defaultMessage(const QString &id, int count)
{
    const char *source = byId().value(id);
    if (!source)
        return {};
    return QCoreApplication::translate("backdesk::ui::MessageTexts", source, nullptr, count);
}

} // namespace backdesk::ui
