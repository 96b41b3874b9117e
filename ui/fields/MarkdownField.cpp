// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/MarkdownField.h"

#include "ui/fields/PlainText.h"
#include "ui/fields/TextHeight.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/WebLink.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace backdesk::ui
{

namespace
{

constexpr int FewestLines = 6;
constexpr int MostLines = 20;

/// Shows text and nothing that stands elsewhere.
class SafeBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

MarkdownField::MarkdownField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent),
      m_mode(new SegmentedControl(this)),
      m_stack(new QStackedWidget(this)),
      m_edit(new QPlainTextEdit(m_stack)),
      m_preview(new SafeBrowser(m_stack)),
      m_height(new TextHeight(m_edit, field, context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(themeSize(Size::Tight));
    layout->addWidget(makeBar());
    layout->addWidget(m_stack);
    m_stack->addWidget(m_edit);
    m_stack->addWidget(m_preview);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_preview->setOpenLinks(false);
    setInput(m_edit);
    MarkdownField::applyProps();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        changeText(plainText(*m_edit, stored()));
    });
    connect(m_mode, &SegmentedControl::currentIndexChanged, this,
            [this](int index) { setPreviewed(index == 1); });
    connect(m_preview, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        m_failure = openWebLink(url.toString());
        Q_EMIT hintChanged();
    });
    connect(m_height, &TextHeight::changed, this, &MarkdownField::fitHeight);
    connect(m_preview, &QTextBrowser::highlighted, this,
            [this](const QUrl &url) { m_preview->setToolTip(plainToolTip(webLinkHint(url.toString()))); });
    fitHeight();
}

QWidget *MarkdownField::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_mode->addSegment(tr("Write"));
    m_mode->addSegment(tr("Preview"));
    m_mode->setCurrentIndex(0);
    m_mode->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    addTool(QStringLiteral("bold"), tr("Bold"), QKeySequence::Bold,
            [this] { surround(QStringLiteral("**")); });
    addTool(QStringLiteral("italic"), tr("Italic"), QKeySequence::Italic,
            [this] { surround(QStringLiteral("*")); });
    addTool(QStringLiteral("link"), tr("Link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
            [this] { insertLink(); });
    addTool(QStringLiteral("list"), tr("List"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
            [this] { toggleList(); });
    addTool(QStringLiteral("code"), tr("Code"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            [this] { surround(QStringLiteral("`")); });
    for (QToolButton *tool : m_tools)
        row->addWidget(tool);
    row->addStretch();
    row->addWidget(m_mode);
    return bar;
}

void MarkdownField::addTool(const QString &iconName, const QString &text, const QKeySequence &keys,
                            const std::function<void()> &act)
{
    QToolButton *tool = iconButton(iconName, text, this);
    tool->setToolTip(withKeys(text, keys));
    keepSquare(tool, Size::SmallControl);
    tool->setFocusPolicy(Qt::NoFocus);
    connect(tool, &QToolButton::clicked, this, act);
    m_tools.append(tool);
    m_acts.append(act);
    m_keys.append(keys);
}

void MarkdownField::surround(const QString &mark)
{
    QTextCursor cursor = m_edit->textCursor();
    const QString chosen = cursor.selectedText();
    const qsizetype length = mark.size();
    if (chosen.size() >= 2 * length && chosen.startsWith(mark) && chosen.endsWith(mark)) {
        cursor.insertText(chosen.mid(length, chosen.size() - 2 * length));
    } else {
        cursor.insertText(QString(mark + chosen + mark));
        if (chosen.isEmpty())
            cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(length));
    }
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void MarkdownField::insertLink()
{
    QTextCursor cursor = m_edit->textCursor();
    const QString chosen = cursor.selectedText();
    const bool address = isWebLink(chosen);
    const QString label = address ? tr("text", "of a link") : chosen;
    const QString target = address ? chosen : QStringLiteral("https://");
    const int start = cursor.selectionStart();
    cursor.insertText(u'[' + label + QLatin1String("](") + target + u')');
    // What is still to be said is selected.
    const int from = address ? start + 1 : start + int(label.size()) + 3;
    cursor.setPosition(from);
    cursor.setPosition(from + int(address ? label.size() : target.size()), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void MarkdownField::toggleList()
{
    QTextCursor cursor = m_edit->textCursor();
    const QString mark = QStringLiteral("- ");
    QTextBlock block = m_edit->document()->findBlock(cursor.selectionStart());
    const QTextBlock last = m_edit->document()->findBlock(cursor.selectionEnd());
    const bool remove = block.text().startsWith(mark);
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next()) {
        QTextCursor line(block);
        if (!remove)
            line.insertText(mark);
        else if (block.text().startsWith(mark)) {
            line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, int(mark.size()));
            line.removeSelectedText();
        }
    }
    cursor.endEditBlock();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void MarkdownField::setPreviewed(bool previewed)
{
    m_mode->setCurrentIndex(previewed ? 1 : 0);
    if (!std::exchange(m_failure, QString()).isEmpty())
        Q_EMIT hintChanged();
    if (previewed)
        m_preview->document()->setMarkdown(m_edit->toPlainText(), QTextDocument::MarkdownDialectGitHub);
    m_stack->setCurrentIndex(previewed ? 1 : 0);
    for (QToolButton *tool : m_tools)
        tool->setEnabled(!previewed && !isReadOnly());
    QWidget *shown = m_edit;
    if (previewed)
        shown = m_preview;
    setFocusProxy(shown);
}

bool MarkdownField::isPreviewed() const
{
    return m_stack->currentIndex() == 1;
}

void MarkdownField::applyProps()
{
    m_edit->setPlaceholderText(field().placeholder);
    m_preview->setAccessibleName(tr("Preview"));
    fitHeight();
}

void MarkdownField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_edit->setReadOnly(readOnly);
    for (QToolButton *tool : m_tools)
        tool->setVisible(!readOnly);
    // What nobody can write is there to be read.
    setPreviewed(readOnly);
}

void MarkdownField::setInvalid(bool invalid)
{
    ui::setInvalid(m_edit, invalid);
}

void MarkdownField::display(const QJsonValue &value)
{
    m_edit->setPlainText(jsonText(value));
    if (isPreviewed())
        setPreviewed(true);
    fitHeight();
}

void MarkdownField::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fitHeight();
}

void MarkdownField::fitHeight()
{
    const int fewest = qBound(1, prop(QLatin1String("rows")).toInt(FewestLines), 60);
    const int most = qMax(fewest, prop(QLatin1String("maxRows")).toInt(MostLines));
    m_stack->setFixedHeight(m_height->pixels(fewest, most));
}

bool MarkdownField::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_edit || !key || isReadOnly())
        return FieldEditor::eventFilter(watched, event);
    auto *pressed = static_cast<QKeyEvent *>(event);
    const QKeySequence keys(pressed->keyCombination());
    const qsizetype act = m_keys.indexOf(keys);
    if (act < 0)
        return FieldEditor::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        m_acts.at(act)();
    return true;
}

} // namespace backdesk::ui
