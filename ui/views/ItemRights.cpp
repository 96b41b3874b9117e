// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done in an ItemView, and how it shows.
#include "ui/admin/Permissions.h"
#include "ui/forms/DescribedView.h"
#include "ui/forms/FormFooter.h"
#include "ui/forms/InlineList.h"
#include "ui/forms/InlineTabs.h"
#include "ui/views/ItemView.h"
#include "ui/widgets/ViewHeader.h"

#include <QStackedWidget>

namespace backdesk::ui
{

void ItemView::setRights(const ItemState &state)
{
    m_rights = state;
    showRights();
    Q_EMIT rightsChanged();
}

void ItemView::showRights()
{
    const bool modify = maySave();
    m_form->setReadOnly(!modify);
    m_footer->setAllowed(modify, mayAdd(), mayRemove());
    for (InlineList *list : m_tabs->lists()) {
        const CollectionRights &rights = list->tab().collection.rights;
        const auto may = [&](const char *action, Right right) {
            const QString id = list->tab().about.id;
            const bool told = !m_permissions || id.isEmpty() ||
                              m_permissions->allowed(id, QLatin1String(action), list->permissions());
            return told && right != Right::Denied;
        };
        list->setAllowed(may("list", rights.read), modify && may("add", rights.create),
                         modify && may("save", rights.modify), modify && may("delete", rights.remove));
    }
    showTag();
    if (m_stack->currentWidget() == m_pages)
        m_footer->setVisible(hasFooter());
}

void ItemView::setStateTag(const QString &text, TagState state)
{
    m_stateText = text;
    m_stateTag = state;
    showTag();
}

/// The note tells as well that nothing can be changed, so the item's state comes first.
void ItemView::showTag()
{
    const bool locked = !path().isAdd() && !maySave();
    m_header->setNote(locked ? tr("You are not allowed to change this entry.") : QString());
    if (m_stateText.isEmpty())
        m_header->setTag(locked ? tr("Read-only") : QString(), TagState::Neutral);
    else
        m_header->setTag(m_stateText, m_stateTag);
}

bool ItemView::permits(const char *action) const
{
    return m_described->allowed(QLatin1String(action));
}

bool ItemView::isPermissionKnown(const char *action) const
{
    return m_described->isKnown(QLatin1String(action));
}

bool ItemView::isReplacedAction(const char *action) const
{
    return m_about.actions.contains(QLatin1String(action));
}

bool ItemView::maySave() const
{
    return path().isAdd() ? m_rights.create && permits("add") : m_rights.modify && permits("save");
}

bool ItemView::mayRemove() const
{
    return m_rights.remove && permits("delete");
}

bool ItemView::mayAdd() const
{
    const AdminMeta &admin = app().admin;
    const AdminViews *views = admin.viewsOf(m_collection.name);
    if (!m_rights.create || (views && !views->hasAddView))
        return false;
    const QString addView = Permissions::viewId(admin, m_collection.name, QStringLiteral("addView"));
    return !m_permissions || m_permissions->allowed(addView, QStringLiteral("add"));
}

bool ItemView::hasFooter() const
{
    return path().isAdd() || maySave() || mayRemove();
}

} // namespace backdesk::ui
