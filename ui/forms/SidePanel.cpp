// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/SidePanel.h"

#include "ui/admin/MessageTexts.h"
#include "ui/forms/DescribedView.h"
#include "ui/forms/Form.h"
#include "ui/forms/SidePlace.h"
#include "ui/script/ScriptRunner.h"
#include "ui/theme/Theme.h"

#include <QLayout>
#include <QPainter>
#include <QPushButton>

namespace backdesk::ui
{

SidePanel::SidePanel(Form *form, const QString &title, const QString &actionText, QWidget *parent)
    : FormDialog(form, title, {}, actionText, parent)
{
    layout()->setContentsMargins(1, 1, 1, 1);
    new SidePlace(this);
}

QString SidePanel::buttonText(const char *button, const char *view, const QString &usual)
{
    const bool saves = qstrcmp(button, "save") == 0;
    const QString own = QLatin1String(view) + QLatin1String(saves ? ".button.saveAndBack" : ".button.cancel");
    return replacedText(QLatin1String("relation.button.") + QLatin1String(button), replacedText(own, usual));
}

QString SidePanel::wayBack(const QString &selector)
{
    const QString name = selector.mid(2);
    return name.contains(u'.') ? QString() : name;
}

CollectionMeta SidePanel::untitled(CollectionMeta collection)
{
    collection.title.clear();
    return collection;
}

void SidePanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(Theme::current().color(Color::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SidePanel::reject()
{
    leave({});
}

void SidePanel::followRights(const FieldContext &context, const AdminForm &about, const QString &action)
{
    AdminForm rights = about;
    // askTitle() sees to it.
    rights.title = {};
    m_does = action;
    m_close = cancelButton()->text();
    m_described = new DescribedView(rights, about.id, form()->context(), context.permissions, this);
    const auto follow = [this] {
        if (m_described->isLive())
            m_described->setValues(form()->scope().context);
    };
    connect(m_described, &DescribedView::permissionsChanged, this, &SidePanel::rightsChanged);
    connect(form(), &Form::stateChanged, this, follow);
    follow();
}

bool SidePanel::permits(const QString &action) const
{
    return m_described->allowed(action);
}

bool SidePanel::isKnown(const QString &action) const
{
    return m_described->isKnown(action);
}

void SidePanel::rightsChanged()
{
    const bool may = mayAct();
    const bool adds = m_does == QLatin1String("add");
    const bool tells = !may && isKnown(m_does);
    setAllowed(may);
    cancelButton()->setText(may ? m_close : tr("Close"));
    setExplanation(tells ? messageText(adds ? QStringLiteral("permissions.addNotPermitted")
                                            : QStringLiteral("permissions.saveNotPermitted"))
                         : QString());
}

QJsonObject SidePanel::asker(const AdminForm &about, const QString &action) const
{
    return about.actions.contains(action) ? form()->scope().toJson() : QJsonObject();
}

void SidePanel::askTitle(const FieldContext &context, const AdminForm &about, const QJsonObject &item)
{
    if (!about.title.isFunction() || !context.scripts)
        return;
    ScriptRunner *scripts = context.scripts;
    scripts->call(about.title.function, {item}, form()->scope(), this,
                  [this, scripts](const ScriptAnswer &answer) {
                      if (!answer.ok)
                          return scripts->report(answer.error);
                      if (answer.value.isString())
                          setTitle(answer.value.toString());
                  });
}

} // namespace backdesk::ui
