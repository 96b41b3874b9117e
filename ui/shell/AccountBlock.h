// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QToolButton;

namespace backdesk::ui
{

/// Who works here, at the foot of the sidebar: initials, name and roles; and the way to log out, where one
/// logs in. Hidden while nobody is known.
class AccountBlock : public QWidget
{
    Q_OBJECT
public:
    explicit AccountBlock(QWidget *parent = nullptr);

    /// {_id, login, name, roles}; empty: nobody is known.
    void setUser(const QJsonObject &user, bool canLogOut);
    void setIconsOnly(bool iconsOnly);

    const QString &name() const { return m_name; }
    const QString &roles() const { return m_roles; }
    QToolButton *logOutButton() const { return m_logOut; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void logOutWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButton();
    QString initials() const;

    QString m_name;
    QString m_roles;
    bool m_iconsOnly = false;
    bool m_canLogOut = false;
    QToolButton *m_logOut;
};

} // namespace backdesk::ui
