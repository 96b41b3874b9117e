// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Paint.h"

#include <QWidget>

class QLabel;

namespace backdesk::ui
{

class ElidedLabel;
class OverflowBar;
class Tag;

/// Top of a view: its title, a quiet note ("213 of 1,204") or a tag beside it, buttons at the trailing edge.
class ViewHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ViewHeader(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    void setTag(const QString &text, TagState state);
    OverflowBar *actions() const { return m_actions; }

private:
    ElidedLabel *m_title;
    QLabel *m_note;
    Tag *m_tag;
    OverflowBar *m_actions;
};

} // namespace backdesk::ui
