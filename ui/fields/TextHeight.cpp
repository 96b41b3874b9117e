// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TextHeight.h"

#include "ui/fields/FieldContext.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/HeightGrip.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QUrl>

namespace backdesk::ui
{

namespace
{

/// Slashes would make groups.
QString part(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString settingsKey(const FieldMeta &field, const FieldContext &context)
{
    if (context.app.name.isEmpty())
        return {};
    const QString &place = field.selector.isEmpty() ? field.name : field.selector;
    return QStringLiteral("textHeights/%1/@%2/%3")
        .arg(part(context.app.name), part(context.collection), part(place));
}

int frameOf(const QPlainTextEdit &edit)
{
    constexpr int Rest = 4; // else a full text could be scrolled by a pixel or two
    return 2 * int(edit.document()->documentMargin()) + 2 * edit.frameWidth() + Rest;
}

} // namespace

QKeySequence TextHeight::higherKeys()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down);
}

QKeySequence TextHeight::lowerKeys()
{
    return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up);
}

TextHeight::TextHeight(QPlainTextEdit *edit, const FieldMeta &field, const FieldContext &context)
    : QObject(edit),
      m_edit(edit),
      m_bar(edit->verticalScrollBar()),
      m_grip(new HeightGrip(edit)),
      m_key(settingsKey(field, context))
{
    if (!m_key.isEmpty())
        m_chosen = qBound(0, QSettings().value(m_key, 0).toInt(), MostLines);
    m_grip->setAccessibleName(tr("Height of the text"));
    //: Of a text of several lines; %1 and %2 are keys.
    m_grip->setToolTip(tr("Drag to make the text higher (%1) or lower (%2); a double click makes it as high "
                          "as usual")
                           .arg(higherKeys().toString(QKeySequence::NativeText),
                                lowerKeys().toString(QKeySequence::NativeText)));
    edit->installEventFilter(this);
    m_bar->installEventFilter(this);
    connect(m_grip, &HeightGrip::pressed, this, [this] { m_pressedAt = shownLines(); });
    connect(m_grip, &HeightGrip::dragged, this, [this](int pixels) {
        const int lines = qRound(double(pixels) / m_edit->fontMetrics().lineSpacing());
        choose(qMax(1, m_pressedAt + lines));
    });
    connect(m_grip, &HeightGrip::resetRequested, this, [this] { choose(0); });
}

int TextHeight::pixels(int fewest, int most) const
{
    // A QPlainTextEdit's document measures its height in lines.
    const int wanted = qBound(fewest, int(m_edit->document()->size().height()), most);
    const int lines = m_chosen > 0 ? m_chosen : wanted;
    return lines * m_edit->fontMetrics().lineSpacing() + frameOf(*m_edit);
}

int TextHeight::shownLines() const
{
    return qRound(double(m_edit->height() - frameOf(*m_edit)) / m_edit->fontMetrics().lineSpacing());
}

void TextHeight::choose(int lines)
{
    const int chosen = qBound(0, lines, MostLines);
    if (std::exchange(m_chosen, chosen) == chosen)
        return;
    if (!m_key.isEmpty() && chosen > 0)
        QSettings().setValue(m_key, chosen);
    else if (!m_key.isEmpty())
        QSettings().remove(m_key);
    Q_EMIT changed();
    m_edit->ensureCursorVisible();
}

/// Lower than a line: as usual again.
void TextHeight::step(int lines)
{
    choose(qMax(0, shownLines() + lines));
}

bool TextHeight::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        const bool shown = event->type() == QEvent::Show;
        m_grip->setInset(shown ? m_bar->sizeHint().width() : 0);
        m_grip->raise();
    }
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_edit || !key)
        return QObject::eventFilter(watched, event);
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    if (keys != higherKeys() && keys != lowerKeys())
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        step(keys == higherKeys() ? 1 : -1);
    return true;
}

} // namespace backdesk::ui
