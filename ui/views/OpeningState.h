// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/StateBlock.h"

class QProgressBar;

namespace backdesk::ui
{

class Connector;

/// In place of data while the backend reads them: how far it is; why it failed, with a way to try again.
class OpeningState : public StateBlock
{
    Q_OBJECT
public:
    explicit OpeningState(Connector &connector, QWidget *parent = nullptr);

    QString text() const;
    QString detail() const;
    QProgressBar *bar() const { return m_bar; }

private:
    void showHealth();

    Connector &m_connector;
    QProgressBar *m_bar;
    QString m_shownText;
    QString m_shownDetail;
};

} // namespace backdesk::ui
