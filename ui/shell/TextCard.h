// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/LoadingCard.h"

namespace backdesk::ui
{

/// Words of the description, written as Markdown.
class TextCard : public LoadingCard
{
    Q_OBJECT
public:
    TextCard(const QString &title, const QString &markdown, QWidget *parent = nullptr);

    void setTitle(const QString &title) override;
    void setMarkdown(const QString &markdown);

private:
    QLabel *m_text;
};

} // namespace backdesk::ui
