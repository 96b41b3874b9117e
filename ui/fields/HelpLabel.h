// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace backdesk::ui
{

/// What stands below a field: its help, or what is wrong. Links within help, [text](address) of the web and
/// of mail, are opened by a click; Tab stops at a help with links, and Enter opens the first.
class HelpLabel : public QLabel
{
    Q_OBJECT
public:
    explicit HelpLabel(QWidget *parent = nullptr);

    void showHelp(const QString &help);
    void showMistake(const QString &mistake);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_link; ///< the first
};

} // namespace backdesk::ui
