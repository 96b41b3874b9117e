// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusBar.h"

#include "ui/shell/ProblemsBadge.h"
#include "ui/shell/TasksBadge.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace backdesk::ui
{

namespace
{

/// Green while the API is served.
class Dot : public QWidget
{
public:
    explicit Dot(QWidget *parent) : QWidget(parent) { setFixedSize(7, 7); }

    void setOn(bool on)
    {
        m_on = on;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintPanel(painter, rect(), m_on ? Color::Good : Color::Faint, width() / 2 + 1);
    }

private:
    bool m_on = false;
};

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent),
      m_dot(new Dot(this)),
      m_serving(new ElidedLabel({}, this)),
      m_storage(new ElidedLabel({}, this)),
      m_problems(new ProblemsBadge(this)),
      m_tasks(new TasksBadge(Tasks::all(), this)),
      m_saved(new QLabel(this)),
      m_language(new QLabel(this)),
      m_messages(iconButton(QStringLiteral("bell"), tr("Messages"), this))
{
    setBackground(this, Color::Side);
    connect(&Theme::current(), &Theme::changed, this, &StatusBar::updateSizes);
    for (QLabel *label :
         {static_cast<QLabel *>(m_serving), static_cast<QLabel *>(m_storage), m_saved, m_language})
        setTextStyle(label, TextStyle::Small, Color::Dim);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(themeSize(Size::GroupGap), 1, themeSize(Size::GroupGap), 0);
    row->setSpacing(0);
    row->addWidget(m_dot);
    row->addSpacing(themeSize(Size::Tight) + 2);
    row->addWidget(m_serving);
    row->addSpacing(themeSize(Size::CardPadding));
    row->addWidget(m_storage);
    row->addSpacing(themeSize(Size::GroupGap));
    row->addWidget(m_problems);
    row->addStretch(1);
    row->addWidget(m_tasks);
    row->addSpacing(themeSize(Size::CardPadding));
    row->addWidget(m_saved);
    row->addSpacing(themeSize(Size::CardPadding));
    row->addWidget(m_language);
    row->addSpacing(themeSize(Size::Gap));
    row->addWidget(m_messages);
    setSmall(m_messages);
    setServing({});
    setUnsaved(false);
    updateSizes();
}

void StatusBar::updateSizes()
{
    const int height = themeSize(Size::StatusBar);
    setFixedHeight(height);
    m_messages->setFixedSize(height - themeSize(Size::Tight), height - themeSize(Size::Tight));
}

void StatusBar::setServing(const QString &address)
{
    static_cast<Dot *>(m_dot)->setOn(!address.isEmpty());
    m_serving->setText(address.isEmpty() ? tr("Not serving") : tr("Serving %1").arg(address));
}

void StatusBar::setStorage(const QString &text)
{
    m_storage->setText(text);
}

void StatusBar::setUnsaved(bool unsaved)
{
    m_saved->setText(unsaved ? tr("Unsaved changes") : tr("All changes saved"));
    setTextStyle(m_saved, TextStyle::Small, unsaved ? Color::Warn : Color::Dim);
}

void StatusBar::setProblems(int count)
{
    m_problems->setCount(count);
}

void StatusBar::setLanguage(const QString &name)
{
    m_language->setText(name);
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, themeColor(Color::Line));
}

} // namespace backdesk::ui
