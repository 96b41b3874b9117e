// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DeletedItem.h"

#include "ui/connectors/Connector.h"
#include "ui/forms/Banner.h"
#include "ui/forms/FormFooter.h"
#include "ui/views/ItemView.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QPushButton>

namespace backdesk::ui
{

DeletedItem::DeletedItem(Connector &connector, const CollectionMeta &collection, ItemView &view)
    : QObject(&view), m_connector(connector), m_collection(collection), m_view(view)
{
}

ConfirmDialog *DeletedItem::dialog() const
{
    return m_dialog;
}

void DeletedItem::tell()
{
    Banner *banner = m_view.banner();
    banner->show(Banner::Kind::Warn, tr("This entry was deleted meanwhile. What you entered is still here."));
    if (m_view.rights().create)
        connect(banner->addAction(tr("Keep as a new entry")), &QPushButton::clicked, this,
                &DeletedItem::keep);
    connect(banner->addAction(tr("Discard what I entered")), &QPushButton::clicked, this,
            &DeletedItem::givenUp);
}

void DeletedItem::ask()
{
    tell();
    if (m_dialog)
        return;
    const bool mayKeep = m_view.rights().create;
    m_dialog = new ConfirmDialog(
        tr("“%1” was deleted while you were editing").arg(m_view.title()),
        mayKeep ? tr("It can be stored once more, as a new entry with what stands in the form. Links that "
                     "other entries had to it are gone.")
                : tr("You are not allowed to store it once more."),
        tr("Discard what I entered"), &m_view);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (mayKeep)
        m_dialog->addChoice(tr("Keep as a new entry"), [this] { keep(); });
    connect(m_dialog, &QDialog::accepted, this, &DeletedItem::givenUp);
    m_dialog->open();
}

/// All that may be set, edited or not.
QJsonObject DeletedItem::draft() const
{
    const QJsonObject shown = m_view.form()->draft();
    QJsonObject item;
    for (const FieldMeta &field : m_collection.fields) {
        const QJsonValue value = shown.value(field.name);
        if (!field.readOnly && !value.isNull() && !value.isUndefined())
            item.insert(field.name, value);
    }
    return item;
}

void DeletedItem::keep()
{
    if (!m_view.form()->isReadable()) {
        m_view.form()->touchAll();
        return m_view.form()->focusFirstMistake();
    }
    m_view.footer()->setBusy(true);
    m_connector.create(m_collection.name, draft()).then(this, [this](const Reply &reply) { take(reply); });
}

void DeletedItem::take(const Reply &reply)
{
    m_view.footer()->setBusy(false);
    if (reply.ok()) {
        Message done = Message::good(tr("“%1” was kept as a new entry.").arg(m_view.title()));
        done.undo = {reply.undo};
        Q_EMIT message(done);
        Q_EMIT kept(reply.json.value(QLatin1String("_id")).toString());
        return;
    }
    if (!reply.errors().isEmpty()) {
        m_view.form()->touchAll();
        m_view.form()->setErrors(reply.errors());
        return m_view.form()->focusFirstMistake();
    }
    m_view.banner()->show(Banner::Kind::Error, ItemView::failureText(reply));
    connect(m_view.banner()->addAction(tr("Try again")), &QPushButton::clicked, this, &DeletedItem::keep);
}

} // namespace backdesk::ui
