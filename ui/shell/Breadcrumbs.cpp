// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Breadcrumbs.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"

#include <QHBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int LeastCurrent = 140; ///< px the last one keeps before the others are hidden

} // namespace

Breadcrumbs::Breadcrumbs(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_current(new ElidedLabel({}, this))
{
    setTextStyle(m_current, TextStyle::Strong);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(themeSize(Size::Tight));
    m_row->addWidget(m_current);
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumWidth(0);
}

void Breadcrumbs::setTrail(const QList<Breadcrumb> &above, const QString &current)
{
    for (const Crumb &crumb : std::as_const(m_crumbs)) {
        delete crumb.link;
        delete crumb.separator;
    }
    m_crumbs.clear();
    int index = 0;
    for (const Breadcrumb &crumb : above) {
        QPushButton *link = makeButton(crumb.text, {}, this, ButtonRole::Quiet);
        connect(link, &QPushButton::clicked, this, [this, path = crumb.path] { Q_EMIT activated(path); });
        auto *separator = new IconLabel(QStringLiteral("chevron-right"), Color::Faint, Size::SmallIcon, this);
        m_row->insertWidget(index++, link);
        m_row->insertWidget(index++, separator);
        m_crumbs << Crumb{link, separator};
    }
    m_current->setText(current);
    m_current->setContentsMargins(above.isEmpty() ? 0 : themeSize(Size::Tight), 0, 0, 0);
    fit();
}

void Breadcrumbs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Breadcrumbs::fit()
{
    int room = width() - qMin(LeastCurrent, m_current->sizeHint().width());
    for (auto crumb = m_crumbs.crbegin(); crumb != m_crumbs.crend(); ++crumb) {
        room -= crumb->link->sizeHint().width() + crumb->separator->sizeHint().width() + 2 * m_row->spacing();
        crumb->link->setVisible(room >= 0);
        crumb->separator->setVisible(room >= 0);
    }
}

} // namespace backdesk::ui
