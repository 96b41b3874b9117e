// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace backdesk::ui
{

/// Shows the tint around the editor that has the focus, and around buttons reached by the keyboard.
/// One a process, made by Theme::install().
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);

private:
    void follow(QWidget *focused);

    QPointer<QFocusFrame> m_frame;
};

/// Marks a widget as the frame that stands for its frameless editors.
void markAsFrame(QWidget *widget);
/// What gets the focus look in place of `focused`: itself or the frame around it. Null for widgets that show
/// the focus in another way.
QWidget *focusTarget(QWidget *focused);

/// A lasting halo of the editor's error state.
void showHalo(QWidget *editor, bool shown);

} // namespace backdesk::ui
