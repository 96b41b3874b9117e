// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PageBar.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <array>

namespace backdesk::ui
{

namespace
{

constexpr int MostNumbers = 7;
constexpr std::array<int, 5> Sizes{10, 30, 50, 100, 200};

} // namespace

PageBar::PageBar(QWidget *parent)
    : Pager(parent), m_numbers(new QHBoxLayout), m_goTo(new QLineEdit), m_size(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeSize(Size::Tight));
    m_numbers->setSpacing(0);
    setButtonRole(m_size, ButtonRole::Flat);
    setSmall(m_size);
    m_size->setPopupMode(QToolButton::InstantPopup);
    m_size->setToolTip(tr("How many rows a page has"));
    auto *menu = new QMenu(m_size);
    for (const int rows : Sizes)
        menu->addAction(tr("%n rows", nullptr, rows), this, [this, rows] { Q_EMIT pageSizeRequested(rows); });
    m_size->setMenu(menu);
    row->addWidget(m_size);
    m_first = addStep(QStringLiteral("chevrons-left"), tr("First page"), row);
    m_back = addStep(QStringLiteral("chevron-left"), tr("Previous page"), row);
    row->addLayout(m_numbers);
    m_forth = addStep(QStringLiteral("chevron-right"), tr("Next page"), row);
    m_last = addStep(QStringLiteral("chevrons-right"), tr("Last page"), row);
    m_goTo->setPlaceholderText(tr("Page"));
    m_goTo->setAccessibleName(tr("Go to page"));
    m_goTo->setToolTip(tr("Go to page"));
    fitToTheme(m_goTo, [this] { m_goTo->setFixedWidth(qRound(56 * Theme::current().textScale())); });
    m_goTo->setValidator(new QIntValidator(1, 100000000, m_goTo));
    setSmall(m_goTo);
    row->addWidget(m_goTo);
    connect(m_first, &QToolButton::clicked, this, [this] { ask(1); });
    connect(m_back, &QToolButton::clicked, this, [this] { ask(m_current - 1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { ask(m_current + 1); });
    connect(m_last, &QToolButton::clicked, this, [this] { ask(m_count); });
    connect(m_goTo, &QLineEdit::returnPressed, this, [this] {
        const int page = m_goTo->text().toInt();
        m_goTo->clear();
        ask(page);
    });
    setPages(1, 1);
}

QToolButton *PageBar::addStep(const QString &iconName, const QString &name, QHBoxLayout *row)
{
    QToolButton *button = iconButton(iconName, name, this, ButtonRole::Normal);
    setSmall(button);
    row->addWidget(button);
    return button;
}

void PageBar::ask(int page)
{
    const int wanted = qBound(1, page, m_count);
    if (wanted != m_current)
        Q_EMIT pageRequested(wanted);
}

QList<int> PageBar::numbers(int current, int count)
{
    QList<int> shown;
    if (count <= MostNumbers) {
        for (int page = 1; page <= count; ++page)
            shown.append(page);
        return shown;
    }
    // Always as many, so that nothing moves below the pointer.
    const int from = qBound(3, current - 1, count - 4);
    const int to = from + 2;
    shown = {1};
    shown.append(from > 3 ? 0 : 2);
    for (int page = from; page <= to; ++page)
        shown.append(page);
    shown.append(to < count - 2 ? 0 : count - 1);
    shown.append(count);
    return shown;
}

void PageBar::setState(const PagerState &state)
{
    setPages(state.page, state.pageCount);
    setPageSize(state.pageSize);
}

void PageBar::setPages(int current, int count)
{
    const int most = qMax(count, 1);
    const int wanted = qBound(1, current, most);
    // The buttons stay as they are while a person is at them.
    if (wanted == m_current && most == m_count && m_numbers->count() > 0)
        return;
    m_count = most;
    m_current = wanted;
    m_first->setEnabled(m_current > 1);
    m_back->setEnabled(m_current > 1);
    m_forth->setEnabled(m_current < m_count);
    m_last->setEnabled(m_current < m_count);
    m_goTo->setVisible(m_count > MostNumbers);
    showNumbers();
}

void PageBar::showNumbers()
{
    bool hadFocus = false;
    while (QLayoutItem *item = m_numbers->takeAt(0)) {
        hadFocus |= item->widget()->hasFocus();
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const int page : numbers(m_current, m_count)) {
        if (page == 0) {
            auto *gap = new QLabel(QStringLiteral("…"));
            setTextStyle(gap, TextStyle::Small, Color::Hint);
            m_numbers->addWidget(gap);
            continue;
        }
        auto *button = new QToolButton;
        setButtonRole(button, ButtonRole::Flat);
        setSmall(button);
        button->setText(locale().toString(page));
        button->setCheckable(true);
        button->setChecked(page == m_current);
        button->setAccessibleName(tr("Page %1").arg(button->text()));
        button->setToolTip(button->accessibleName());
        m_numbers->addWidget(button);
        button->show();
        if (hadFocus && page == m_current)
            button->setFocus();
        connect(button, &QToolButton::clicked, this, [this, button, page] {
            button->setChecked(page == m_current);
            ask(page);
        });
    }
}

void PageBar::setPageSize(int rows)
{
    m_size->setText(tr("%n rows", nullptr, rows));
}

} // namespace backdesk::ui
