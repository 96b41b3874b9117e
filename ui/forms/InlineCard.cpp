// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/InlineCard.h"

#include "ui/admin/AnswerKind.h"
#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Connector.h"
#include "ui/fields/LeadingMargins.h"
#include "ui/forms/Banner.h"
#include "ui/forms/DeletionText.h"
#include "ui/forms/Form.h"
#include "ui/meta/ItemPath.h"
#include "ui/script/ScriptRunner.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldsetHeader.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Paragraph.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace backdesk::ui
{

namespace
{

constexpr auto UpKey = Qt::ALT | Qt::Key_Up;
constexpr auto DownKey = Qt::ALT | Qt::Key_Down;
constexpr auto SaveKey = Qt::CTRL | Qt::SHIFT | Qt::Key_S;
constexpr auto Around = "parent"; ///< what functions call the values around their form

/// "{url} ({title})" with the members of an item.
QString fromTemplate(QString text, const QJsonObject &item)
{
    static const QRegularExpression name(QStringLiteral("\\{([^{}]+)\\}"));
    QRegularExpressionMatch match;
    qsizetype from = 0;
    while ((from = text.indexOf(name, from, &match)) >= 0) {
        const QString value = jsonText(definedValue(valueAt(item, match.captured(1))));
        text.replace(from, match.capturedLength(), value);
        from += value.size();
    }
    return text.simplified();
}

/// That the parent loses it goes without saying.
QJsonObject withoutParent(QJsonObject deletion, const QString &parents)
{
    QJsonArray others;
    for (const QJsonValue each : deletion.value(QLatin1String("unlinks")).toArray()) {
        const QJsonObject unlinked = each.toObject();
        if (unlinked.value(QLatin1String("collection")).toString() != parents ||
            unlinked.value(QLatin1String("count")).toInt() > 1)
            others.append(each);
    }
    deletion.insert(QStringLiteral("unlinks"), others);
    return deletion;
}

} // namespace

InlineCard::InlineCard(const InlineTab &tab, const FieldContext &context, const QString &id,
                       const QJsonObject &item, const QString &label, QWidget *parent)
    : CollapsibleCard({}, parent),
      m_tab(tab),
      m_context(context),
      m_id(id),
      m_item(item),
      m_listed(item),
      m_label(label),
      m_grip(new IconLabel(QStringLiteral("grip-vertical"), Color::Dim, Size::Icon, header())),
      m_up(iconButton(QStringLiteral("arrow-up"), withKeys(tr("Move up"), UpKey), header())),
      m_down(iconButton(QStringLiteral("arrow-down"), withKeys(tr("Move down"), DownKey), header())),
      m_remove(iconButton(QStringLiteral("trash-2"),
                          replacedText(QStringLiteral("inlinesView.button.delete"), tr("Remove")), header())),
      m_keep(linkButton(tr("Keep"), header())),
      m_save(iconButton(
          QStringLiteral("check"),
          withKeys(replacedText(QStringLiteral("inlinesView.button.save"), tr("Save this entry alone")),
                   SaveKey),
          header())),
      m_delete(linkButton(tr("Delete now"), header())),
      m_notice(paragraph({}, TextStyle::Small, Color::Warn, this))
{
    m_parent = context.itemId;
    m_context.itemId = id;
    m_context.collection = tab.collection.name;
    auto *inner = new QVBoxLayout(content());
    inner->setContentsMargins({});
    const int padding = themeSize(Size::CardPadding);
    m_notice->setContentsMargins(padding, 0, padding, themeSize(Size::Gap));
    m_notice->hide();
    body()->insertWidget(1, m_notice);
    addButtons();
    addKeys();
    setMovable(false);
    setCollapsed(true);
    connect(this, &CollapsibleCard::collapsedChanged, this, [this](bool closed) {
        if (!closed)
            makeForm();
    });
    showTitle();
}

void InlineCard::addButtons()
{
    auto *buttons = new QHBoxLayout(header());
    setLeadingMargins(buttons, themeSize(Size::Tight), 0, themeSize(Size::Gap), 0);
    buttons->setSpacing(themeSize(Size::Tight));
    buttons->addWidget(m_grip);
    buttons->addStretch(1);
    for (QWidget *button : this->buttons())
        buttons->addWidget(button);
    m_save->hide();
    m_delete->hide();
    m_delete->setToolTip(tr("Delete it without saving the rest"));
    connect(m_save, &QToolButton::clicked, this, &InlineCard::saveWanted);
    connect(m_delete, &QPushButton::clicked, this, &InlineCard::deleteWanted);
    m_grip->setToolTip(tr("Drag to another place"));
    m_keep->setToolTip(tr("Do not delete it"));
    m_keep->hide();
    connect(m_remove, &QToolButton::clicked, this, &InlineCard::removeWanted);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        setRemoved(false);
        header()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
}

/// In their order.
QList<QWidget *> InlineCard::buttons() const
{
    return {m_delete, m_keep, m_save, m_up, m_down, m_remove};
}

void InlineCard::addKeys()
{
    auto *save = new QShortcut(QKeySequence(SaveKey), this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, [this] {
        if (!m_save->isHidden())
            Q_EMIT saveWanted();
    });
    // The header, a button, keeps arrow keys for itself.
    for (const auto &[keys, by] : {std::pair(UpKey, -1), std::pair(DownKey, 1)}) {
        auto *key = new QShortcut(QKeySequence(keys), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, step = by] {
            if (!m_up->isHidden())
                Q_EMIT moveWanted(step);
        });
    }
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), header());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        if (!m_remove->isHidden())
            Q_EMIT removeWanted();
    });
}

void InlineCard::makeForm()
{
    if (m_form)
        return;
    CollectionMeta shown = m_tab.collection;
    // The card says it.
    shown.title.clear();
    const auto mode = isNew() ? Form::Mode::Add : Form::Mode::Change;
    m_form = new Form(shown, m_tab.about, m_context, mode, {m_tab.reverse}, content());
    content()->layout()->addWidget(m_form);
    m_form->setGiven(given());
    m_form->setReadOnly(!m_mayChange && !isNew());
    connect(m_form, &Form::open, this, &InlineCard::open);
    if (!isNew()) {
        m_form->setItem(m_item);
        load();
    }
    connect(m_form, &Form::stateChanged, this, [this] {
        showTitle();
        Q_EMIT changed();
    });
    showTitle();
}

/// The list told what is in it; what it takes to change it safely is asked for now.
void InlineCard::load()
{
    if (isReplaced(QStringLiteral("list")))
        return askEtag();
    m_context.connector->read(m_tab.collection.name, m_id).then(this, [this](const Reply &reply) {
        if (reply.ok())
            takeState(reply.json, reply.etag);
        else if (m_form)
            m_form->banner()->show(Banner::Kind::Error, reply.detail());
    });
}

/// Of the state that is to be changed or deleted, where the server does that.
void InlineCard::askEtag()
{
    if (isReplaced(QStringLiteral("save")) && isReplaced(QStringLiteral("delete")))
        return;
    m_context.connector->read(m_tab.collection.name, m_id).then(this, [this](const Reply &reply) {
        if (reply.ok() && m_etag.isEmpty())
            m_etag = reply.etag;
    });
}

/// What functions see of it: its values, and those of the form around it.
QJsonObject InlineCard::seen() const
{
    if (m_form)
        return m_form->scope().context;
    QJsonObject values = m_item;
    if (!values.contains(QLatin1String("id")) && !isNew())
        values.insert(QStringLiteral("id"), m_id);
    if (m_context.parent)
        values.insert(QLatin1String(Around), m_context.parent());
    return values;
}

/// That of the parent.
QJsonObject InlineCard::place() const
{
    return m_context.place.isEmpty() ? QJsonObject{{QStringLiteral("id"), m_id}} : m_context.place;
}

QString InlineCard::title() const
{
    if (!m_givenTitle.isEmpty())
        return m_givenTitle;
    const QJsonObject item = m_form ? m_form->values() : m_item;
    if (const QString text = m_tab.about.itemTitle.text(); !text.isEmpty()) {
        const QString made = fromTemplate(text, item);
        if (!made.isEmpty())
            return made;
    }
    const QString own = m_form ? m_form->title() : m_label;
    if (!own.isEmpty())
        return own;
    return isNew() ? tr("New entry") : m_label;
}

QString InlineCard::notice() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void InlineCard::showTitle()
{
    setTitle(title());
    const bool changedHere = !isNew() && isDirty();
    setHint(m_gone        ? tr("Deleted elsewhere")
            : m_removed   ? tr("Is deleted when you save")
            : isNew()     ? tr("New")
            : changedHere ? tr("Changed")
                          : QString());
    if (!notice().isEmpty())
        header()->setAccessibleDescription(header()->hint() + u' ' + notice());
    header()->setStruck(m_removed || m_gone);
    nameButtons();
    showButtons();
    askTitle();
}

void InlineCard::nameButtons()
{
    m_remove->setAccessibleName(tr("Remove “%1”").arg(title()));
    m_keep->setAccessibleName(tr("Keep “%1”").arg(title()));
    m_save->setAccessibleName(tr("Save “%1” alone").arg(title()));
    m_delete->setAccessibleName(tr("Delete “%1” now").arg(title()));
}

const AdminFunction &InlineCard::titleFunction() const
{
    return m_tab.about.getItemTitle.isGiven() ? m_tab.about.getItemTitle : m_tab.about.itemTitle.function;
}

void InlineCard::askTitle()
{
    const AdminFunction &function = titleFunction();
    if (!function.isGiven() || !m_context.scripts)
        return;
    const QJsonObject item = m_form ? m_form->values() : m_item;
    m_context.scripts->call(function, {item}, {m_tab.about.id, seen(), place()}, this,
                            [this](const ScriptAnswer &answer) { takeTitle(answer); });
}

/// What is no text leaves the card its usual title.
void InlineCard::takeTitle(const ScriptAnswer &answer)
{
    m_titleReads = answer.reads;
    const QString wrong =
        answer.ok ? wrongAnswer(AnswerKind::Text, answer.value, titleFunction()) : answer.error;
    if (!wrong.isEmpty())
        m_context.scripts->report(wrong);
    if (!answer.ok)
        return;
    m_givenTitle = answer.value.toString();
    setTitle(title());
    nameButtons();
}

void InlineCard::aroundChanged(const QStringList &names)
{
    QStringList seen;
    for (const QString &name : names)
        seen.append(QLatin1String(Around) + u'.' + name);
    if (m_form)
        m_form->aroundChanged(seen);
    const bool read = std::any_of(m_titleReads.begin(), m_titleReads.end(), [](const QString &name) {
        return name == QLatin1String(Around) || name.startsWith(QLatin1String(Around) + u'.');
    });
    if (read)
        askTitle();
}

void InlineCard::setMovable(bool movable)
{
    m_up->setVisible(movable);
    m_down->setVisible(movable);
    m_grip->setVisible(movable);
    header()->setLeadingRoom(movable ? themeSize(Size::Icon) : 0);
    makeRoom();
}

/// The title ends where the buttons that are there begin.
void InlineCard::makeRoom()
{
    int room = themeSize(Size::Gap);
    for (QWidget *button : buttons()) {
        if (!button->isHidden())
            room += QWidgetItem(button).sizeHint().width() + themeSize(Size::Tight);
    }
    header()->setTrailingRoom(room);
}

void InlineCard::setRoom(bool above, bool below)
{
    m_up->setEnabled(above);
    m_down->setEnabled(below);
}

void InlineCard::setAllowed(bool save, bool remove)
{
    m_mayChange = save;
    m_mayRemove = remove;
    showButtons();
    if (m_form)
        m_form->setReadOnly(!save && !isNew());
}

void InlineCard::setOwnSaving(bool offered)
{
    m_isSavedAlone = offered;
    showButtons();
}

void InlineCard::showButtons()
{
    m_keep->setVisible(m_removed);
    m_delete->setVisible(m_removed && m_isSavedAlone && m_mayRemove);
    const bool isSaved = m_isSavedAlone && !m_removed && !m_gone && (m_mayChange || isNew()) && isDirty();
    // Whoever pressed it stays where he was.
    if (m_save->hasFocus() && !isSaved)
        header()->setFocus(Qt::OtherFocusReason);
    m_save->setVisible(isSaved);
    m_remove->setVisible((m_mayRemove || isNew()) && !m_removed && !m_gone);
    makeRoom();
}

void InlineCard::showNotice(const QString &text, Color color)
{
    setTextStyle(m_notice, TextStyle::Small, color);
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    showTitle();
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineCard::setRemoved(bool removed)
{
    m_removed = removed;
    m_refused = false;
    showButtons();
    setCollapsed(true);
    showNotice({}, Color::Warn);
    // What a function deletes elsewhere has no consequences that are known here.
    if (removed && !isReplaced(QStringLiteral("delete"))) {
        // Its state is needed to remove just that.
        if (m_etag.isEmpty())
            askEtag();
        askDeletion();
    }
    Q_EMIT changed();
}

/// Before it is saved, not after: what else goes, or why it will be refused as things stand.
void InlineCard::askDeletion()
{
    m_context.connector->deletion(m_tab.collection.name, m_id).then(this, [this](const Reply &reply) {
        if (!m_removed || !reply.ok())
            return;
        const FieldMeta *back = m_tab.collection.field(m_tab.reverse);
        const QJsonObject told = withoutParent(reply.json, back ? back->collection : QString());
        if (reply.json.value(QLatin1String("allowed")).toBool())
            return showNotice(deletionConsequences(told, m_context.app).join(u'\n'), Color::Warn);
        showNotice(tr("As things stand it cannot be deleted: %1")
                       .arg(reply.json.value(QLatin1String("reason")).toString()),
                   Color::Error);
    });
}

void InlineCard::setPosition(int position)
{
    if (m_position == position)
        return;
    m_position = position;
    showTitle();
    Q_EMIT changed();
}

bool InlineCard::isDirty() const
{
    return isNew() || m_removed || m_position >= 0 || (m_form && m_form->isDirty());
}

int InlineCard::changedCount() const
{
    if (isNew() || m_removed)
        return 0;
    const int moved = m_position >= 0 ? 1 : 0;
    return moved + (m_form ? m_form->changedCount() : 0);
}

int InlineCard::mistakeCount() const
{
    return m_form && !m_removed ? m_form->mistakeCount() : 0;
}

void InlineCard::openWithFocus()
{
    setCollapsed(false);
    if (!m_form)
        return;
    if (m_form->mistakeCount() > 0)
        m_form->focusFirstMistake();
    else
        m_form->focusFirst();
}

} // namespace backdesk::ui
