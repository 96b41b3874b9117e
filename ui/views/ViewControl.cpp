// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ViewControl.h"

#include "ui/forms/ActionDialog.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/views/ColumnControl.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/PlainToolTip.h"

#include <QMenu>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr QLatin1String NameKey("_view_name");
const QString FieldName = QStringLiteral("name");

/// In pixels at 100 %: longer names end in an ellipsis.
constexpr int ButtonWidth = 170;
constexpr int EntryWidth = 320;
constexpr int LongestName = 80;

QString shortened(const QString &text, const QWidget &shown, int width)
{
    const int room = qRound(width * qMax(1.0, Theme::current().textScale()));
    return shown.fontMetrics().elidedText(text, Qt::ElideRight, room);
}

Path::Query withoutName(Path::Query query)
{
    query.removeIf([](const auto &pair) { return pair.first == NameKey; });
    return query;
}

} // namespace

ViewControl::ViewControl(const FieldContext &context, const ListLayout &layout, const ListDefaults &defaults,
                         ColumnControl &columns, QWidget *window)
    : QObject(window),
      m_context(context),
      m_views(layout),
      m_defaults(defaults),
      m_columns(columns),
      m_window(window),
      m_button(new QToolButton),
      m_menu(new QMenu(m_button))
{
    setButtonRole(m_button, ButtonRole::Normal);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setIcon(icon(QStringLiteral("bookmark")));
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewControl::fillMenu);
    connect(&columns, &ColumnControl::changed, this, &ViewControl::showButton);
    showButton();
}

QString ViewControl::nameKey()
{
    return NameKey;
}

ListState ViewControl::begin(const Path::Query &query)
{
    const auto named =
        std::find_if(query.begin(), query.end(), [](const auto &pair) { return pair.first == NameKey; });
    const QString wanted = named != query.end() ? named->second
                           : query.isEmpty()    ? m_views.standard()
                                                : QString();
    const Path::Query rest = withoutName(query);
    const SavedView *view = m_views.find(wanted);
    m_name = view ? view->name : QString();
    // A path that says more than the name shows what was made of the view.
    const bool fromView = view && rest.isEmpty();
    if (view && fromView)
        m_columns.setChoice(view->columns);
    m_state = ListState::fromQuery(fromView ? view->query : rest, m_defaults);
    showButton();
    return m_state;
}

Path::Query ViewControl::query(const ListState &state) const
{
    Path::Query query = state.toQuery(m_defaults);
    // An empty name keeps the default view from coming back.
    const bool bare = query.isEmpty() && !m_views.standard().isEmpty();
    if (!m_name.isEmpty() || bare)
        query.append({NameKey, m_name});
    return query;
}

void ViewControl::setState(const ListState &state)
{
    m_state = state;
    showButton();
}

SavedView ViewControl::present(const QString &name) const
{
    ListState state = m_state;
    state.skip = 0;
    return {name, state.toQuery(m_defaults), m_columns.choice()};
}

bool ViewControl::isModified() const
{
    const SavedView *view = m_views.find(m_name);
    if (!view)
        return false;
    const SavedView shown = present(m_name);
    return shown.query != view->query || shown.columns != view->columns;
}

void ViewControl::showButton()
{
    const bool modified = isModified();
    const QString name = m_name.isEmpty() ? tr("Views") : m_name;
    const QString shown = shortened(name, *m_button, ButtonWidth);
    m_button->setText(literalText(modified ? shown + QStringLiteral(" •") : shown));
    m_button->setAccessibleName(modified ? tr("View “%1”, changed").arg(name) : tr("View “%1”").arg(name));
    QString told = tr("Keep what the list shows, and come back to it");
    if (modified)
        told = tr("“%1” was changed since it was saved").arg(name);
    else if (shown != name)
        told = name + u'\n' + told;
    m_button->setToolTip(plainToolTip(told));
}

QMenu *ViewControl::menu()
{
    fillMenu();
    return m_menu;
}

void ViewControl::fillMenu()
{
    m_views.read();
    m_menu->clear();
    const auto addView = [this](const QString &name, const QString &text) {
        const QString shown = shortened(text, *m_menu, EntryWidth);
        QAction *action = m_menu->addAction(literalText(shown), this, [this, name] { choose(name); });
        if (shown != text)
            action->setToolTip(plainToolTip(text));
        action->setCheckable(true);
        action->setChecked(name == m_name);
    };
    addView({}, tr("Everything"));
    for (const SavedView &view : m_views.all()) {
        //: A view that the list begins with.
        addView(view.name, view.name == m_views.standard() ? tr("%1 (default)").arg(view.name) : view.name);
    }
    m_menu->addSeparator();
    const bool chosen = m_views.find(m_name);
    const bool modified = isModified();
    if (modified) {
        m_menu->addAction(tr("Save “%1”").arg(literalText(shortened(m_name, *m_menu, EntryWidth))), this,
                          &ViewControl::save);
        m_menu->addAction(icon(QStringLiteral("rotate-ccw")), tr("Back to what was saved"), this,
                          &ViewControl::reset);
    }
    m_menu->addAction(icon(QStringLiteral("plus")), tr("Save as a new view…"), this, &ViewControl::saveAs);
    if (!chosen)
        return;
    m_menu->addSeparator();
    const bool standard = m_views.standard() == m_name;
    m_menu->addAction(standard ? tr("Do not begin with this view") : tr("Begin with this view"), this,
                      [this, standard] { m_views.setStandard(standard ? QString() : m_name); });
    m_menu->addAction(icon(QStringLiteral("pencil")), tr("Rename…"), this, &ViewControl::rename);
    m_menu->addAction(icon(QStringLiteral("trash-2")), tr("Delete view…"), this, &ViewControl::remove);
}

void ViewControl::setName(const QString &name)
{
    m_name = name;
    showButton();
    Q_EMIT nameChanged();
}

void ViewControl::choose(const QString &name)
{
    const SavedView *view = m_views.find(name);
    m_name = view ? name : QString();
    const ListState state = ListState::fromQuery(view ? view->query : Path::Query(), m_defaults);
    m_columns.setChoice(view ? view->columns : ColumnChoice());
    m_state = state;
    showButton();
    Q_EMIT nameChanged();
    Q_EMIT stateWanted(state);
}

void ViewControl::reset()
{
    choose(m_name);
}

void ViewControl::save()
{
    m_views.save(present(m_name));
    showButton();
}

void ViewControl::saveAs()
{
    askName(tr("Save as a new view"), {}, [this](const QString &name) {
        m_views.save(present(name));
        setName(name);
    });
}

void ViewControl::rename()
{
    askName(tr("Rename “%1”").arg(m_name), m_name, [this](const QString &name) {
        m_views.rename(m_name, name);
        setName(name);
    });
}

void ViewControl::remove()
{
    m_dialog = ConfirmDialog::ask(m_window, tr("Delete the view “%1”?").arg(m_name),
                                  tr("The entries it shows stay."), tr("Delete"), [this] {
                                      m_views.remove(m_name);
                                      setName({});
                                  });
}

void ViewControl::askName(const QString &title, const QString &name,
                          const std::function<void(const QString &)> &then)
{
    FieldMeta field = parseField(FieldName, QStringLiteral("$.name"), {});
    field.type = FieldMeta::Type::String;
    field.title = tr("Name");
    field.required = true;
    field.props.insert(QStringLiteral("maxLength"), LongestName);
    if (!name.isEmpty())
        field.defaultValue = name;
    ActionMeta asked;
    asked.title = title;
    asked.fields = {field};
    auto *dialog = new ActionDialog(
        m_context, asked, {},
        [this, name, then](const QJsonObject &values) {
            const QString given = values.value(FieldName).toString().trimmed();
            Reply reply;
            reply.status = 200;
            QString mistake;
            m_views.read();
            if (given.isEmpty())
                mistake = tr("Give it a name.");
            else if (given != name && m_views.find(given))
                mistake = tr("There is a view of this name already.");
            if (!mistake.isEmpty()) {
                reply.status = 422;
                reply.json = {
                    {QStringLiteral("errors"), QJsonObject{{QStringLiteral("$.name"), QJsonArray{mistake}}}}};
            } else {
                then(given);
            }
            const PendingReply answer = PendingReply::make();
            answer.resolve(reply);
            return answer;
        },
        m_window);
    m_dialog = dialog;
    dialog->open();
}

} // namespace backdesk::ui
