// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/EditDialog.h"

#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Connector.h"
#include "ui/forms/Banner.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormState.h"
#include "ui/forms/RelatedForms.h"
#include "ui/forms/TheirChange.h"
#include "ui/forms/ThreeWayMerge.h"
#include "ui/widgets/Buttons.h"

#include <QPushButton>

namespace backdesk::ui
{

namespace
{

CollectionMeta targetOf(const FieldContext &context, const QString &collection)
{
    const CollectionMeta *target = context.app.collection(collection);
    return target ? *target : CollectionMeta();
}

FieldContext innerContext(FieldContext context, const QString &collection, const QString &id)
{
    context.itemId = id;
    context.collection = collection;
    return withSidePanels(context);
}

} // namespace

EditDialog::EditDialog(const FieldContext &context, const QString &collection, const QString &id,
                       QWidget *parent, const AdminForm &about, const QString &reverse)
    : EditDialog(context, targetOf(context, collection), id, parent, about, reverse)
{
}

EditDialog::EditDialog(const FieldContext &context, const CollectionMeta &target, const QString &id,
                       QWidget *parent, const AdminForm &about, const QString &reverse)
    : SidePanel(new Form(untitled(target), about, innerContext(context, target.name, id), Form::Mode::Change,
                         {wayBack(reverse)}),
                about.title.text(tr("Edit entry in %1").arg(target.title)),
                buttonText("save", "changeView", tr("Save")), parent),
      m_context(context),
      m_target(target),
      m_about(about),
      m_id(id)
{
    if (const QString cancel = buttonText("cancel", "changeView", {}); !cancel.isEmpty())
        cancelButton()->setText(literalText(cancel));
    setReady(false);
    followRights(context, about, QStringLiteral("save"));
    connect(form()->state(), &FormState::rightsChanged, this, [this](const ItemState &state) {
        m_modify = state.modify;
        rightsChanged();
    });
    SidePanel::rightsChanged();
    load();
}

/// By the function of the form itself, where it has one.
PendingReply EditDialog::read()
{
    return m_context.connector->read(m_target.name, m_id, asker(m_about, QStringLiteral("get")));
}

void EditDialog::load()
{
    m_forbidden = !permits(QStringLiteral("get"));
    if (!m_forbidden)
        return read().then(this, [this](const Reply &reply) { loaded(reply); });
    setAllowed(false);
    cancelButton()->setText(tr("Close"));
    if (isKnown(QStringLiteral("get")))
        setExplanation(messageText(QStringLiteral("permissions.viewNotPermitted")));
}

void EditDialog::rightsChanged()
{
    if (!isReady() && (m_forbidden || !permits(QStringLiteral("get"))))
        load();
    if (!m_forbidden)
        SidePanel::rightsChanged();
}

void EditDialog::loaded(const Reply &reply)
{
    if (m_forbidden)
        return;
    if (!reply.ok())
        return form()->banner()->show(Banner::Kind::Error, reply.detail());
    m_item = reply.json;
    m_etag = reply.etag;
    form()->setItem(reply.json);
    setReady(true);
    askTitle(m_context, m_about, reply.json);
    form()->focusFirst();
}

void EditDialog::submit()
{
    if (isReady() && isAllowed() && !isBusy() && !form()->isDirty())
        return reject();
    SidePanel::submit();
}

PendingReply EditDialog::send(const QJsonObject &outgoing)
{
    return m_context.connector->update(m_target.name, m_id, outgoing, m_etag,
                                       asker(m_about, QStringLiteral("save")));
}

bool EditDialog::sendsAll() const
{
    const QString save = QStringLiteral("save");
    const AdminViews *views = m_context.app.admin.viewsOf(m_target.name);
    return m_about.actions.contains(save) || (views && views->change.actions.contains(save));
}

bool EditDialog::handled(const Reply &reply)
{
    constexpr int stale = 412;
    if (reply.status != stale)
        return false;
    read().then(this, [this](const Reply &theirs) {
        if (theirs.ok())
            meet(theirs);
        else
            form()->banner()->show(Banner::Kind::Error, failureText(theirs));
    });
    return true;
}

/// What does not overlap is merged, and stored as it was meant to be.
void EditDialog::meet(const Reply &theirs)
{
    const ThreeWayMerge merge(m_target.fields, m_item, form()->changes(), theirs.json);
    const auto take = [this, theirs] {
        m_item = theirs.json;
        m_etag = theirs.etag;
    };
    if (merge.hasConflicts())
        return offerTheirs(*form(), merge, theirs.json, this, take);
    take();
    form()->rebase(theirs.json);
    SidePanel::submit();
}

void EditDialog::succeeded(const Reply &reply)
{
    const QString title = form()->title();
    Q_EMIT edited(title.isEmpty() ? reply.json.value(m_target.label).toString() : title);
}

QString EditDialog::failureText(const Reply &reply) const
{
    return tr("The entry could not be saved: %1").arg(reply.detail());
}

QString EditDialog::discardQuestion() const
{
    return tr("Discard your changes?");
}

} // namespace backdesk::ui
