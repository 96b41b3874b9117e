// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/InlineList.h"

#include "ui/admin/MessageTexts.h"
#include "ui/admin/PropertyWatch.h"
#include "ui/admin/ViewPermissions.h"
#include "ui/forms/Banner.h"
#include "ui/forms/InlineCard.h"
#include "ui/forms/InlineDrag.h"
#include "ui/meta/ItemPath.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FieldsetHeader.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/SkeletonRows.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr int SkeletonCards = 3;

} // namespace

InlineList::InlineList(const InlineTab &tab, const FieldContext &context, QWidget *parent)
    : QWidget(parent),
      m_tab(tab),
      m_context(context),
      m_scope(context.scripts, tab.about.id),
      m_title(new PropertyWatch(m_scope, tab.about.title, AnswerKind::Text, this)),
      m_permissions(new ViewPermissions(m_scope, tab.about.permissions, tab.about.permission, this)),
      m_column(new QVBoxLayout),
      m_add(makeButton({}, QStringLiteral("plus"), this)),
      m_toggle(flatButton({}, {}, this)),
      m_banner(new Banner(this)),
      m_skeleton(new SkeletonRows(SkeletonCards, this)),
      m_note(new QLabel(this)),
      m_more(makeButton({}, {}, this)),
      m_drag(new InlineDrag(this, [this] { return QList<QWidget *>(m_cards.begin(), m_cards.end()); }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(themeSize(Size::GroupGap));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(themeSize(Size::Gap));
    tools->addWidget(m_add);
    tools->addStretch(1);
    tools->addWidget(m_toggle);
    layout->addLayout(tools);
    layout->addWidget(m_banner);
    layout->addWidget(m_skeleton);
    m_skeleton->hide();
    m_column->setSpacing(themeSize(Size::Gap));
    layout->addLayout(m_column);
    m_note->setWordWrap(true);
    setTextStyle(m_note, TextStyle::Body, Color::Dim);
    layout->addWidget(m_note);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addStretch(1);
    m_scope.setPath(context.place);
    connect(m_title, &PropertyWatch::changed, this, [this] {
        showTitle();
        Q_EMIT titleChanged();
    });
    connect(m_permissions, &ViewPermissions::changed, this, &InlineList::permissionsChanged);
    connect(m_add, &QPushButton::clicked, this, [this] { add()->openWithFocus(); });
    connect(m_toggle, &QPushButton::clicked, this, &InlineList::toggleAll);
    connect(m_more, &QPushButton::clicked, this, &InlineList::ask);
    connect(m_drag, &InlineDrag::dropped, this,
            [this](QWidget *moved, int to) { moveTo(qobject_cast<InlineCard *>(moved), to); });
    connect(context.connector, &Connector::changed, this, [this](const QStringList &collections) {
        if (collections.contains(m_tab.collection.name))
            refresh();
    });
    showTitle();
    showState();
}

QString InlineList::title() const
{
    return m_title->text(m_tab.collection.title);
}

void InlineList::showTitle()
{
    m_add->setText(literalText(
        messageText(QStringLiteral("inlinesView.button.add"), {{QStringLiteral("title"), title()}})));
}

void InlineList::setAround(const QJsonObject &values, const QStringList &names)
{
    m_scope.setContext(values);
    for (InlineCard *each : std::as_const(m_cards))
        each->aroundChanged(names);
}

InlineCard *InlineList::addCard(const QString &id, const QJsonObject &item, const QString &label,
                                qsizetype at)
{
    auto *card = new InlineCard(m_tab, m_context, id, item, label, this);
    m_cards.insert(at, card);
    m_column->insertWidget(int(at), card);
    card->setMovable(!m_tab.about.position.isEmpty() && m_maySave);
    card->setAllowed(m_maySave, m_mayRemove);
    m_drag->addGrip(card->grip(), card);
    connect(card, &InlineCard::changed, this, &InlineList::changed);
    connect(card, &InlineCard::open, this, &InlineList::open);
    connect(card, &InlineCard::removeWanted, this, [this, card] { remove(card); });
    card->setOwnSaving(!m_context.itemId.isEmpty());
    connect(card, &InlineCard::saveWanted, this, [this, card] { Q_EMIT saveWanted(card); });
    connect(card, &InlineCard::deleteWanted, this, [this, card] { askToDelete(card); });
    connect(card, &InlineCard::givenUp, this, [this, card] {
        drop(card);
        m_add->setFocus(Qt::OtherFocusReason);
        showState();
        Q_EMIT changed();
    });
    connect(card, &InlineCard::moveWanted, this,
            [this, card](int by) { moveTo(card, int(m_cards.indexOf(card)) + by); });
    connect(card, &CollapsibleCard::collapsedChanged, this, &InlineList::showState);
    showRooms();
    return card;
}

InlineCard *InlineList::card(const QString &id) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&id](const InlineCard *each) { return each->id() == id; });
    return found == m_cards.end() ? nullptr : *found;
}

/// New ones stand at the end, what is loaded later before them.
qsizetype InlineList::endOfStored() const
{
    qsizetype at = m_cards.size();
    while (at > 0 && m_cards.at(at - 1)->isNew())
        --at;
    return at;
}

InlineCard *InlineList::add()
{
    double last = double(m_total);
    for (const InlineCard *each : std::as_const(m_cards)) {
        const QJsonValue stored = valueAt(each->item(), m_tab.about.position);
        last = qMax(last, qMax(stored.toDouble(), double(each->position())));
    }
    InlineCard *card = addCard({}, {}, {}, m_cards.size());
    card->setCollapsed(false);
    // After all others, also after those that are not shown yet.
    if (!m_tab.about.position.isEmpty())
        card->setPosition(int(last) + 1);
    showState();
    Q_EMIT changed();
    return card;
}

void InlineList::drop(InlineCard *card)
{
    const qsizetype at = m_cards.indexOf(card);
    const bool hadFocus =
        isAncestorOf(QApplication::focusWidget()) &&
        (card == QApplication::focusWidget() || card->isAncestorOf(QApplication::focusWidget()));
    m_cards.removeOne(card);
    m_asked.removeOne(card);
    m_column->removeWidget(card);
    card->hide();
    card->deleteLater();
    if (hadFocus && !m_cards.isEmpty())
        m_cards.at(qMin(at, m_cards.size() - 1))->header()->setFocus(Qt::OtherFocusReason);
    else if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
    showRooms();
}

void InlineList::remove(InlineCard *card)
{
    if (!card->isNew()) {
        // Nothing happens before the parent is saved, and until then it can be kept.
        card->setRemoved(true);
        card->keepButton()->setFocus(Qt::OtherFocusReason);
        return;
    }
    drop(card);
    showState();
    Q_EMIT changed();
}

/// What is done at once is asked for, unlike what waits for the parent to be saved.
void InlineList::askToDelete(InlineCard *card)
{
    if (m_question)
        return;
    const QVariantMap names{{QStringLiteral("item"), card->title()}};
    const QString title = replacedText(QStringLiteral("inlinesView.modal.deleteConfirm.message"),
                                       tr("Delete “%1” now?").arg(card->title()), names);
    const QString also = card->notice();
    m_question = ConfirmDialog::ask(
        this, title, tr("It is deleted for everybody."),
        replacedText(QStringLiteral("inlinesView.modal.deleteConfirm.labelConfirm"), tr("Delete"), names),
        [this, chosen = QPointer<InlineCard>(card)] {
            if (chosen && chosen->isRemoved())
                Q_EMIT saveWanted(chosen);
        });
    if (!also.isEmpty())
        m_question->setDetails(also.split(u'\n'));
}

ConfirmDialog *InlineList::question() const
{
    return m_question;
}

void InlineList::moveTo(InlineCard *card, int place)
{
    const qsizetype from = m_cards.indexOf(card);
    if (from < 0 || place < 0 || place >= m_cards.size() || place == from)
        return;
    m_cards.move(from, place);
    m_column->removeWidget(card);
    m_column->insertWidget(place, card);
    number();
    showRooms();
    card->header()->setFocus(Qt::OtherFocusReason);
}

/// Every place that is not the stored one is to be stored.
void InlineList::number()
{
    int place = 0;
    for (InlineCard *card : std::as_const(m_cards)) {
        ++place;
        const QJsonValue now = valueAt(card->item(), m_tab.about.position);
        card->setPosition(!card->isNew() && now.isDouble() && now.toInt() == place ? -1 : place);
    }
}

void InlineList::showRooms()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setRoom(i > 0, i + 1 < m_cards.size());
}

void InlineList::toggleAll()
{
    const bool anyClosed = std::any_of(m_cards.begin(), m_cards.end(),
                                       [](const InlineCard *card) { return card->isCollapsed(); });
    for (InlineCard *card : std::as_const(m_cards))
        card->setCollapsed(!anyClosed);
    showState();
}

void InlineList::showState()
{
    const bool anyClosed = std::any_of(m_cards.begin(), m_cards.end(),
                                       [](const InlineCard *card) { return card->isCollapsed(); });
    m_toggle->setText(literalText(anyClosed ? messageText(QStringLiteral("form.button.expandAll"))
                                            : messageText(QStringLiteral("form.button.collapseAll"))));
    m_toggle->setVisible(m_cards.size() > 1);
    m_add->setVisible(m_mayAdd);
    m_more->setVisible(m_mayList && m_loaded < m_total);
    m_more->setText(tr("Show more (%1 of %2)").arg(locale().toString(m_loaded), locale().toString(m_total)));
    m_more->setEnabled(!m_asking);
    m_skeleton->setVisible(m_asking && m_cards.isEmpty());
    m_note->setText(m_mayList ? tr("There is nothing here yet.")
                              : messageText(QStringLiteral("permissions.viewNotPermitted")));
    const bool empty = m_cards.isEmpty() && m_banner->isHidden();
    m_note->setVisible(!m_mayList || (empty && (m_known || m_context.itemId.isEmpty())));
}

qint64 InlineList::count() const
{
    if (!m_known && !m_context.itemId.isEmpty())
        return -1;
    return m_total + addedCount() - removedCount();
}

bool InlineList::isDirty() const
{
    return std::any_of(m_cards.begin(), m_cards.end(),
                       [](const InlineCard *card) { return card->isDirty(); });
}

int InlineList::changedCount() const
{
    int count = 0;
    for (const InlineCard *card : m_cards)
        count += card->changedCount();
    return count;
}

int InlineList::addedCount() const
{
    return int(
        std::count_if(m_cards.begin(), m_cards.end(), [](const InlineCard *card) { return card->isNew(); }));
}

int InlineList::removedCount() const
{
    return int(std::count_if(m_cards.begin(), m_cards.end(),
                             [](const InlineCard *card) { return card->isRemoved(); }));
}

int InlineList::mistakeCount() const
{
    int count = 0;
    for (const InlineCard *card : m_cards)
        count += card->mistakeCount();
    return count;
}

InlineCard *InlineList::wrongCard() const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [](const InlineCard *each) { return each->isWrong(); });
    return found == m_cards.end() ? nullptr : *found;
}

bool InlineList::isWrong() const
{
    return wrongCard() != nullptr;
}

void InlineList::setAllowed(bool list, bool add, bool save, bool remove)
{
    m_mayAdd = add;
    m_maySave = save;
    m_mayRemove = remove;
    for (InlineCard *card : std::as_const(m_cards)) {
        card->setAllowed(save, remove);
        card->setMovable(!m_tab.about.position.isEmpty() && save);
    }
    const bool before = std::exchange(m_mayList, list);
    if (!list) {
        for (InlineCard *card : QList<InlineCard *>(m_cards)) {
            if (!card->isDirty())
                drop(card);
        }
    } else if (!before && !m_context.itemId.isEmpty() && !isDirty()) {
        load();
    }
    showState();
}

void InlineList::focusFirst()
{
    if (m_cards.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_cards.first()->header()->setFocus(Qt::OtherFocusReason);
}

void InlineList::focusFirstMistake()
{
    if (InlineCard *wrong = wrongCard())
        wrong->openWithFocus();
}

} // namespace backdesk::ui
