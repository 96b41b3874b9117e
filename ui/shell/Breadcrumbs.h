// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/View.h"

class QHBoxLayout;

namespace backdesk::ui
{

class ElidedLabel;

/// "Media library > Books > The C++ Programming Language": all but the last lead there.
/// Where there is no room the outermost go first.
class Breadcrumbs : public QWidget
{
    Q_OBJECT
public:
    explicit Breadcrumbs(QWidget *parent = nullptr);

    void setTrail(const QList<Breadcrumb> &above, const QString &current);

Q_SIGNALS:
    void activated(const backdesk::ui::Path &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Crumb {
        QWidget *link;
        QWidget *separator;
    };
    void fit();

    QHBoxLayout *m_row;
    QList<Crumb> m_crumbs;
    ElidedLabel *m_current;
};

} // namespace backdesk::ui
