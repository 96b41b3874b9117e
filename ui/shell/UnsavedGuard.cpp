// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UnsavedGuard.h"

#include "ui/admin/MessageTexts.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/View.h"

#include <QCoreApplication>

#include <memory>

namespace backdesk::ui
{

namespace
{

QString text(const char *source)
{
    return QCoreApplication::translate("backdesk::ui::UnsavedGuard", source);
}

} // namespace

UnsavedGuard::~UnsavedGuard() = default;

void UnsavedGuard::ask(View *view, std::function<void(bool leave)> decide)
{
    if (m_dialog)
        m_dialog->reject();
    if (!view || !view->hasUnsavedChanges())
        return decide(true);

    const QString id = view->path().isAdd() ? QStringLiteral("addView.modal.unsavedChanges.")
                                            : QStringLiteral("changeView.modal.unsavedChanges.");
    const QVariantMap names{{QStringLiteral("item"), view->title()},
                            {QStringLiteral("title"), view->title()}};
    m_dialog = new ConfirmDialog(
        text(QT_TRANSLATE_NOOP("backdesk::ui::UnsavedGuard", "Save your changes?")),
        replacedText(
            id + QLatin1String("message"),
            text(QT_TRANSLATE_NOOP("backdesk::ui::UnsavedGuard", "“%1” has changes that are not saved."))
                .arg(view->title()),
            names),
        replacedText(id + QLatin1String("labelConfirm"),
                     text(QT_TRANSLATE_NOOP("backdesk::ui::UnsavedGuard", "Discard changes")), names),
        view);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Exactly one of the ways out decides.
    auto once = std::make_shared<std::function<void(bool)>>(std::move(decide));
    const auto finish = [once](bool leave) {
        if (const auto callback = std::exchange(*once, nullptr))
            callback(leave);
    };
    const QPointer<View> guarded(view);
    m_dialog->addChoice(text(QT_TRANSLATE_NOOP("backdesk::ui::UnsavedGuard", "Save")), [guarded, finish] {
        if (guarded)
            guarded->saveThen(finish);
    });
    QObject::connect(m_dialog, &QDialog::accepted, view, [view, finish] {
        view->discardChanges();
        finish(true);
    });
    m_dialog->open();
}

} // namespace backdesk::ui
