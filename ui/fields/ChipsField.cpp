// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ChipsField.h"

#include "ui/fields/ChipRow.h"
#include "ui/fields/RefPopup.h"
#include "ui/fields/TagSource.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InputFrame.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

/// What stands between words that come together.
const QRegularExpression &separators(bool commas)
{
    static const QRegularExpression lines(QStringLiteral("[\\n\\r\\t]+"));
    static const QRegularExpression all(QStringLiteral("[\\n\\r\\t,;]+"));
    return commas ? all : lines;
}

} // namespace

ChipsField::ChipsField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent),
      m_frame(new InputFrame(this)),
      m_flow(new FlowLayout),
      m_edit(new QLineEdit(m_frame))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    delete m_frame->layout();
    m_frame->setLayout(m_flow);
    // Several lines of chips make it grow.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_frame->setSizePolicy(policy);
    m_flow->addWidget(m_edit);
    setFrameless(m_edit);
    m_frame->setFocusProxy(m_edit);
    alignToLeading(m_edit);
    m_edit->installEventFilter(this);
    m_row = new ChipRow(m_frame, m_flow, m_edit);
    setInput(m_edit);
    connect(m_row, &ChipRow::removed, this, &ChipsField::remove);
    connect(m_row, &ChipRow::moved, this, &ChipsField::move);
    if (isTags())
        suggest(context);
    ChipsField::applyProps();
}

ChipsField::~ChipsField()
{
    // While it is open, the window is its parent.
    delete m_popup;
}

const QList<Chip *> &ChipsField::chips() const
{
    return m_row->chips();
}

RefPopup *ChipsField::popup() const
{
    return m_popup;
}

bool ChipsField::isTags() const
{
    return field().component == QLatin1String("Tags");
}

void ChipsField::applyProps()
{
    const QString &given = field().placeholder;
    const QString usual = isTags() ? tr("Add a tag…") : tr("Add…");
    m_edit->setPlaceholderText(given.isEmpty() ? usual : given);
}

void ChipsField::suggest(const FieldContext &context)
{
    m_source = new TagSource(context, field().queryName(), this);
    m_popup = new RefPopup(m_frame);
    connect(m_edit, &QLineEdit::textEdited, this, &ChipsField::typed);
    connect(m_source, &ChoiceSource::finished, this, &ChipsField::showSuggestions);
    connect(m_popup, &RefPopup::picked, this, [this](const QString &word) {
        m_edit->clear();
        add({word});
    });
}

void ChipsField::typed(const QString &text)
{
    if (text.contains(separators(true)))
        return addTyped();
    m_source->setExcluded(m_texts);
    m_source->search(text);
    if (text.trimmed().isEmpty()) {
        m_source->cancel();
        m_popup->close();
    }
}

void ChipsField::showSuggestions()
{
    const ChoiceSource::Result &result = m_source->result();
    if (result.matches.isEmpty() || !m_edit->hasFocus() || isReadOnly())
        return m_popup->close();
    m_popup->showResult(result, {});
    // Enter takes what is typed unless the person goes to a suggestion.
    m_popup->list()->setCurrentRow(-1);
    m_popup->popUp();
}

QStringList ChipsField::showErrors(const FieldErrors &errors, const QString &path)
{
    FieldErrors named;
    for (auto it = errors.begin(); it != errors.end(); ++it) {
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            if (it.key() != path + u'[' + QString::number(i) + u']')
                continue;
            // The message alone would not say which of the chips it is about.
            for (const QString &message : it.value())
                named[it.key()].append(tr("“%1”: %2").arg(m_texts.at(i), message));
        }
        if (!named.contains(it.key()))
            named.insert(it.key(), it.value());
    }
    return FieldEditor::showErrors(named, path);
}

void ChipsField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_frame->setReadOnly(readOnly);
    m_edit->setVisible(!readOnly);
    m_row->setRemovable(!readOnly);
}

void ChipsField::setInvalid(bool invalid)
{
    ui::setInvalid(m_frame, invalid);
}

void ChipsField::display(const QJsonValue &value)
{
    m_texts.clear();
    for (const QJsonValue element : value.toArray())
        m_texts.append(jsonText(element));
    m_edit->clear();
    m_row->setTexts(m_texts);
}

void ChipsField::add(const QStringList &words)
{
    const bool unique = field().unique || (isTags() && !prop(QLatin1String("allowDuplicates")).toBool());
    bool added = false;
    for (const QString &text : words) {
        const QString word = text.trimmed();
        if (word.isEmpty() || (unique && m_texts.contains(word)))
            continue;
        m_texts.append(word);
        added = true;
    }
    if (added)
        commit();
}

void ChipsField::addTyped()
{
    const QStringList words = m_edit->text().split(separators(isTags()));
    m_edit->clear();
    if (m_popup) {
        m_source->cancel();
        m_popup->close();
    }
    add(words);
}

bool ChipsField::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (isReadOnly() || !text.trimmed().contains(separators(isTags())))
        return false;
    // By itself the line would make one word of them.
    add(QString(m_edit->text() + text).split(separators(isTags())));
    m_edit->clear();
    return true;
}

void ChipsField::remove(int index)
{
    m_texts.removeAt(index);
    commit();
    m_row->focus(qMin(index, int(m_texts.size()) - 1));
}

void ChipsField::move(int index, int by)
{
    const int to = index + by;
    if (to < 0 || to >= m_texts.size())
        return;
    m_texts.move(index, to);
    commit();
    m_row->focus(to);
}

void ChipsField::commit()
{
    m_row->setTexts(m_texts);
    const QJsonArray array = QJsonArray::fromStringList(m_texts);
    change(array == stored().toArray() ? stored() : QJsonValue(array));
}

bool ChipsField::handleKey(const QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_popup && m_popup->isOpen()) {
        if (event->key() == Qt::Key_Escape) {
            m_popup->close();
            return true;
        }
        const bool chosen = m_popup->list()->currentRow() >= 0;
        if ((!enter || chosen) && m_popup->handleKey(event->key()))
            return true;
    }
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (!enter || event->modifiers() & Qt::ControlModifier)
        return false;
    const bool typed = !m_edit->text().trimmed().isEmpty();
    addTyped();
    return typed;
}

bool ChipsField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return FieldEditor::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            addTyped();
    }
    // Esc is ours while there is something to close.
    if (event->type() == QEvent::ShortcutOverride && m_popup && m_popup->isOpen() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return FieldEditor::eventFilter(watched, event);
}

} // namespace backdesk::ui
