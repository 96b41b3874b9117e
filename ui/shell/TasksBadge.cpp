// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TasksBadge.h"

#include "ui/fields/PopupPanel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 340;

void showProgress(QProgressBar &bar, const Tasks::Task &task)
{
    constexpr int Whole = 100;
    bar.setRange(0, task.percent() < 0 ? 0 : Whole);
    bar.setValue(task.percent());
}

} // namespace

TasksBadge::TasksBadge(Tasks &tasks, QWidget *parent) : QPushButton(parent), m_tasks(tasks)
{
    setButtonRole(this, ButtonRole::Quiet);
    setSmall(this);
    hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(Delay);
    connect(&m_delay, &QTimer::timeout, this, &TasksBadge::tell);
    connect(&m_tasks, &Tasks::changed, this, &TasksBadge::follow);
    connect(this, &QPushButton::clicked, this, &TasksBadge::showPanel);
    follow();
}

PopupPanel *TasksBadge::panel() const
{
    return m_panel;
}

void TasksBadge::follow()
{
    if (m_tasks.running().isEmpty()) {
        m_delay.stop();
        hide();
        if (m_panel)
            m_panel->close();
        return;
    }
    if (!isHidden())
        tell();
    else if (!m_delay.isActive())
        m_delay.start();
}

void TasksBadge::tell()
{
    if (m_tasks.running().isEmpty())
        return;
    const Tasks::Task &first = m_tasks.running().first();
    const qsizetype others = m_tasks.running().size() - 1;
    QString text = first.title;
    if (first.percent() >= 0)
        //: What is done in the background, and how far it is.
        text = tr("%1 · %2 %").arg(first.title, locale().toString(first.percent()));
    setText(others > 0 ? tr("%1 and %n more", nullptr, int(others)).arg(text) : text);
    setAccessibleName(this->text());
    setToolTip(tr("What runs in the background"));
    show();
    if (m_panel)
        fillPanel();
}

void TasksBadge::showPanel()
{
    if (m_panel)
        return m_panel->close();
    m_panel = new PopupPanel(this);
    connect(m_panel, &PopupPanel::closed, m_panel, &QObject::deleteLater);
    m_listed.clear();
    fillPanel();
    m_panel->popUp();
}

void TasksBadge::fillPanel()
{
    QList<int> ids;
    for (const Tasks::Task &task : m_tasks.running())
        ids << task.id;
    if (ids == m_listed) {
        const auto bars = m_panel->body()->findChildren<QProgressBar *>();
        for (int i = 0; i < bars.size() && i < ids.size(); ++i)
            showProgress(*bars.at(i), m_tasks.running().at(i));
        return;
    }
    m_listed = ids;
    qDeleteAll(m_panel->body()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_panel->body()->layout();
    auto *grid = new QGridLayout(m_panel->body());
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setSpacing(themeSize(Size::Gap));
    m_panel->body()->setFixedWidth(qRound(Width * Theme::current().textScale()));
    for (const Tasks::Task &task : m_tasks.running()) {
        const int row = grid->rowCount();
        auto *title = new QLabel(task.title, m_panel->body());
        title->setTextFormat(Qt::PlainText);
        title->setWordWrap(true);
        grid->addWidget(title, row, 0, 1, 2);
        auto *bar = new QProgressBar(m_panel->body());
        bar->setAccessibleName(task.title);
        bar->setTextVisible(false);
        showProgress(*bar, task);
        grid->addWidget(bar, row + 1, 0);
        auto *stop = flatButton(tr("Stop"), {}, m_panel->body());
        stop->setAccessibleName(tr("Stop: %1", "a task").arg(task.title));
        stop->setEnabled(bool(task.cancel));
        connect(stop, &QPushButton::clicked, this, [this, stop, id = task.id] {
            stop->setEnabled(false);
            m_tasks.cancel(id);
        });
        grid->addWidget(stop, row + 1, 1);
    }
    m_panel->place();
}

} // namespace backdesk::ui
