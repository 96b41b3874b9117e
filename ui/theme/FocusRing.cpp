// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/FocusRing.h"

#include "ui/theme/Controls.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>
#include <QVariant>

namespace backdesk::ui
{

namespace
{

constexpr char FrameProperty[] = "inputFrame";

bool isFrame(const QWidget *widget)
{
    return widget->property(FrameProperty).toBool();
}

bool isEditor(const QWidget *widget)
{
    return isFrame(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Keeps a focus frame around an editor, also when the editor gets its place in the window only later.
class Halo : public QObject
{
    Q_OBJECT
public:
    explicit Halo(QWidget *editor) : QObject(editor), m_editor(editor)
    {
        editor->installEventFilter(this);
        if (editor->isVisible())
            attach();
    }

    ~Halo() override { delete m_frame; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            attach();
        return QObject::eventFilter(watched, event);
    }

private:
    void attach()
    {
        delete m_frame;
        if (m_editor->isWindow())
            return;
        m_frame = new QFocusFrame(m_editor);
        m_frame->setWidget(m_editor);
    }

    QWidget *m_editor;
    QPointer<QFocusFrame> m_frame;
};

} // namespace

void markAsFrame(QWidget *widget)
{
    widget->setProperty(FrameProperty, true);
}

QWidget *focusTarget(QWidget *focused)
{
    if (!focused)
        return nullptr;
    if (qobject_cast<QComboBox *>(focused->parentWidget()))
        focused = focused->parentWidget();
    if (isFrameless(focused)) {
        QWidget *frame = focused;
        while (frame && !isFrame(frame))
            frame = frame->parentWidget();
        return frame;
    }
    if (isEditor(focused))
        return focused;
    const bool byKeyboard = focused->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    // Areas have the focus to be scrolled by keys; lists without a current row show nothing of it else.
    const auto *list = qobject_cast<const QAbstractItemView *>(focused);
    const bool needsRing = qobject_cast<QAbstractButton *>(focused) || qobject_cast<QScrollArea *>(focused) ||
                           qobject_cast<QLabel *>(focused) || // with a link
                           (list && !list->currentIndex().isValid());
    return byKeyboard && needsRing ? focused : nullptr;
}

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focused)
{
    QWidget *target = focusTarget(focused);
    if (m_frame && m_frame->widget() == target)
        return;
    // A new frame each time: Qt's frame keeps event filters on the ancestors of earlier widgets.
    delete m_frame;
    if (!target || target->isWindow())
        return;
    m_frame = new QFocusFrame(target);
    m_frame->setWidget(target);
}

void showHalo(QWidget *editor, bool shown)
{
    delete editor->findChild<Halo *>(QString(), Qt::FindDirectChildrenOnly);
    if (shown && !isFrameless(editor))
        new Halo(editor);
}

} // namespace backdesk::ui

#include "FocusRing.moc"
