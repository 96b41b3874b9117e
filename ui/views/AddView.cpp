// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/AddView.h"

#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Connector.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/forms/FormState.h"
#include "ui/forms/InlineTabs.h"
#include "ui/widgets/EmptyState.h"

#include <QShowEvent>
#include <QTimer>

namespace backdesk::ui
{

AddView::AddView(Connector &connector, const AppMeta &app, const Path &path, QWidget *parent,
                 ScriptRunner *scripts, Permissions *permissions)
    : ItemView(connector, app, path, Form::Mode::Add, parent, scripts, permissions)
{
    form()->begin(given());
    // Fields that may not exist would flash up.
    showSkeleton();
    connect(this, &ItemView::rightsChanged, this, &AddView::showRight);
    whenKnown([this] { showRight(); });
    connect(labels(), &ReferenceLabels::idle, this, &AddView::begin);
    connect(form()->state(), &FormState::known, this, &AddView::begin);
}

/// The form, or why there is none.
void AddView::showRight()
{
    if (!form()->state()->isKnown() || !isPermissionKnown("add"))
        return;
    if (maySave() && !isFormShown())
        showForm();
    else if (!maySave() && !stateBlock())
        showState(refusal());
    begin();
}

StateBlock *AddView::refusal()
{
    auto *block =
        new EmptyState(QStringLiteral("lock"),
                       replacedText(QStringLiteral("permissions.addNotPermitted"),
                                    tr("You are not allowed to add to “%1”.").arg(collection().title)));
    block->setAction(tr("Show %1").arg(collection().title));
    connect(block, &EmptyState::actionTriggered, this,
            [this] { Q_EMIT replace(Path::list(collection().name)); });
    return block;
}

void AddView::begin()
{
    if (!isVisible() || !labels()->isIdle() || !form()->state()->isKnown() || !isPermissionKnown("add"))
        return;
    if (!form()->isAncestorOf(focusWidget()) && !stateBlock())
        form()->focusFirst();
    announceOnce();
}

/// What the path says that it begins with.
QJsonObject AddView::given() const
{
    QJsonObject item;
    for (const auto &[name, text] : path().query()) {
        const FieldMeta *field = collection().field(name);
        if (field && (field->type == FieldMeta::Type::Ref || field->type == FieldMeta::Type::String) &&
            !name.contains(u'.'))
            item.insert(name, text);
    }
    return item;
}

void AddView::showEvent(QShowEvent *event)
{
    ItemView::showEvent(event);
    if (event->spontaneous())
        return;
    // Focus and announcement wait until the window has laid everything out.
    QTimer::singleShot(0, this, [this] {
        if (form()->state()->isKnown() && !stateBlock())
            form()->focusFirst();
        begin();
    });
}

QString AddView::nameless() const
{
    return tr("New entry in %1").arg(collection().title);
}

PendingReply AddView::store(const QJsonObject &outgoing)
{
    return connector().create(collection().name, outgoing);
}

QJsonObject AddView::operation(const QJsonObject &outgoing)
{
    return {{QStringLiteral("op"), QStringLiteral("create")},
            {QStringLiteral("collection"), collection().name},
            {QStringLiteral("item"), outgoing}};
}

QString AddView::savedText()
{
    const QString name = form()->title().isEmpty() ? nameless() : form()->title();
    return messageText(QStringLiteral("addView.add.success"),
                       {{QStringLiteral("title"), name}, {QStringLiteral("item"), name}});
}

void AddView::stored(const Reply &reply)
{
    form()->setItem(reply.json);
}

void AddView::addAnother()
{
    tabs()->reset();
    form()->begin(given());
    form()->focusFirst();
}

Path AddView::storedPath(const Reply &reply) const
{
    const QString id = reply.json.value(QLatin1String("_id")).toString();
    // A function of the description need not tell.
    return id.isEmpty() ? Path::list(collection().name) : Path::item(collection().name, id);
}

} // namespace backdesk::ui
