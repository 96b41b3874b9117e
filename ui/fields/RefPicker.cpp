// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/RefPicker.h"

#include "ui/connectors/Connector.h"
#include "ui/fields/FieldEditor.h"
#include "ui/fields/LeadingMargins.h"
#include "ui/fields/RefPopup.h"
#include "ui/fields/RefSearch.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <limits>
#include <utility>

namespace backdesk::ui
{

RefPicker::RefPicker(Connector *connector, const CollectionMeta &target, QWidget *parent)
    : RefPicker(new RefSearch(connector, target.name), iconForCollection(target.name), parent)
{
}

RefPicker::RefPicker(ChoiceSource *source, const QString &iconName, QWidget *parent)
    : InputFrame(parent),
      m_edit(new QLineEdit(this)),
      m_clear(iconButton(QStringLiteral("x"), tr("Clear"), this)),
      m_popup(new RefPopup(this))
{
    build(iconName);
    connect(m_edit, &QLineEdit::textEdited, this, &RefPicker::edited);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_edit->setFocus(Qt::MouseFocusReason);
        m_edit->clear();
        edited({});
    });
    connect(m_popup, &RefPopup::picked, this, &RefPicker::pick);
    connect(m_popup, &RefPopup::moreWanted, this, [this] { m_search->more(); });
    connect(m_popup, &RefPopup::createRequested, this, [this] { Q_EMIT createRequested(typedText()); });
    setSource(source);
}

void RefPicker::build(const QString &iconName)
{
    row()->setSpacing(themeSize(Size::Tight));
    setLeadingMargins(row(), themeSize(Size::ControlPadding), 1, themeSize(Size::Tight), 1);
    if (!iconName.isEmpty()) {
        m_icon = new IconLabel(iconName, Color::Dim, Size::Icon, this);
        row()->addWidget(m_icon);
    }
    addEditor(m_edit);
    row()->addWidget(m_clear);
    keepSquare(m_clear, Size::Icon, 8);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->hide();
    alignToLeading(m_edit);
    m_edit->setMaxLength(std::numeric_limits<int>::max());
    m_edit->installEventFilter(this);
}

void RefPicker::setSource(ChoiceSource *source)
{
    if (m_search) {
        m_popup->close();
        m_search->disconnect(this);
        m_search->deleteLater();
    }
    m_search = source;
    m_total = -1;
    source->setParent(this);
    connect(source, &ChoiceSource::finished, this, &RefPicker::showResult);
}

void RefPicker::setDropDown(bool dropDown)
{
    m_dropDown = dropDown;
    if (dropDown && !m_arrow) {
        m_arrow = iconButton(QStringLiteral("chevron-down"),
                             withKeys(tr("Show all"), QKeySequence(Qt::ALT | Qt::Key_Down)), this);
        keepSquare(m_arrow, Size::Icon, 8);
        m_arrow->setFocusPolicy(Qt::NoFocus);
        row()->addWidget(m_arrow);
        connect(m_arrow, &QToolButton::clicked, this, [this] {
            m_edit->setFocus(Qt::MouseFocusReason);
            if (m_popup->isOpen())
                m_popup->close();
            else
                showAll();
        });
    }
    updateClear();
}

FlowLayout *RefPicker::becomeFlow()
{
    if (m_icon)
        m_icon->hide();
    m_clearable = false;
    m_clear->hide();
    // Beside chips the empty line is what is pressed.
    delete std::exchange(m_arrow, nullptr);
    auto *flow = new FlowLayout;
    delete layout();
    setLayout(flow);
    flow->addWidget(m_edit);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return flow;
}

RefPicker::~RefPicker()
{
    // While it is open, the window is its parent.
    delete m_popup;
}

void RefPicker::setCurrent(const QString &id, const QString &label)
{
    m_id = id;
    m_label = label;
    m_typed = false;
    m_edit->setText(label);
    m_edit->setCursorPosition(0);
    updateClear();
}

void RefPicker::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void RefPicker::setClearable(bool clearable)
{
    m_clearable = clearable;
    updateClear();
}

void RefPicker::setWritable(bool writable)
{
    setReadOnly(!writable);
    m_edit->setReadOnly(!writable);
    updateClear();
}

bool RefPicker::isUnresolved() const
{
    return m_typed && !m_edit->text().trimmed().isEmpty();
}

RefPopup *RefPicker::popup() const
{
    return m_popup;
}

QString RefPicker::typedText() const
{
    return m_typed ? m_edit->text().trimmed() : QString();
}

void RefPicker::edited(const QString &text)
{
    m_typed = !text.isEmpty();
    updateClear();
    if (text.trimmed().isEmpty() && !m_id.isEmpty()) {
        m_id.clear();
        m_label.clear();
        Q_EMIT cleared();
    }
    m_search->search(text);
    openPopup();
    Q_EMIT textEdited();
}

void RefPicker::openPopup()
{
    if (m_edit->isReadOnly() || !isVisible())
        return;
    if (m_search->isRunning())
        m_popup->showLoading();
    m_popup->popUp();
}

void RefPicker::showAll()
{
    if (m_edit->isReadOnly())
        return;
    m_search->searchNow({});
    openPopup();
}

void RefPicker::showResult()
{
    ChoiceSource::Result result = m_search->result();
    if (result.text.isEmpty() && result.error.isEmpty() && result.status.isEmpty() &&
        m_total != result.total) {
        m_total = result.total;
        Q_EMIT totalChanged();
    }
    result.matches.removeIf(
        [this](const ChoiceSource::Match &match) { return m_excluded.contains(match.id); });
    // Those that were taken leave too few to scroll in.
    constexpr int Few = 8;
    if (result.more && result.error.isEmpty() && result.matches.size() < Few)
        m_search->more();
    QString createText;
    if (m_creatable)
        createText = result.text.isEmpty() ? tr("Create a new entry…") : tr("Create “%1”…").arg(result.text);
    m_popup->showResult(result, createText, m_typed ? QString() : m_id);
}

void RefPicker::pick(const QString &id, const QString &label)
{
    m_search->cancel();
    m_typed = false;
    if (m_keepsChoice)
        setCurrent(id, label);
    else
        setCurrent({}, {});
    Q_EMIT picked(id, label);
    Q_EMIT textEdited();
    if (m_staysOpen && m_edit->hasFocus())
        showAll();
}

void RefPicker::resolve()
{
    m_popup->close();
    if (!isUnresolved())
        return;
    // Whoever typed a whole label need not also choose it.
    const QString typed = typedText();
    QList<ChoiceSource::Match> same;
    for (const ChoiceSource::Match &match : m_search->result().matches) {
        if (match.label.compare(typed, Qt::CaseInsensitive) == 0)
            same.append(match);
    }
    if (same.size() == 1 && !m_excluded.contains(same.first().id))
        pick(same.first().id, same.first().label);
}

void RefPicker::revert()
{
    m_search->cancel();
    setCurrent(m_id, m_label);
    Q_EMIT textEdited();
}

bool RefPicker::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_edit->isReadOnly())
        return false;
    if (m_popup->isOpen()) {
        if (key == Qt::Key_Escape) {
            m_popup->close();
            return true;
        }
        // Enter must not take what an earlier text has found.
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_search->isRunning()) {
            m_search->searchNow(typedText());
            return true;
        }
        return m_popup->handleKey(key);
    }
    if (key == Qt::Key_Escape && m_typed) {
        revert();
        return true;
    }
    const bool opens = key == Qt::Key_Down || (key == Qt::Key_F4 && modifiers == Qt::NoModifier);
    if (!opens)
        return false;
    m_search->searchNow(typedText());
    openPopup();
    return true;
}

bool RefPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return InputFrame::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Esc is ours while there is something to close or to give back.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && (m_popup->isOpen() || m_typed)) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
        break;
    }
    case QEvent::FocusIn:
        if (m_total < 0 && !m_edit->isReadOnly())
            m_search->searchNow({});
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            resolve();
        break;
    case QEvent::MouseButtonPress:
        if (!m_popup->isOpen() && (m_dropDown || m_edit->text().isEmpty()))
            showAll();
        break;
    case QEvent::MouseButtonRelease:
        // What is typed then takes the place of what was chosen.
        if (m_dropDown && !m_typed)
            m_edit->selectAll();
        break;
    default:
        break;
    }
    return InputFrame::eventFilter(watched, event);
}

void RefPicker::updateClear()
{
    if (m_arrow)
        m_arrow->setVisible(!m_edit->isReadOnly());
    m_clear->setVisible(m_clearable && !m_edit->isReadOnly() && !m_edit->text().isEmpty());
}

} // namespace backdesk::ui
