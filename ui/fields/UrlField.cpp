// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/UrlField.h"

#include "ui/fields/LeadingMargins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/InputFrame.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/WebLink.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>

#include <limits>
#include <utility>

namespace backdesk::ui
{

namespace
{

/// A whole address of some other kind than those of the web, such as a file's.
bool isElsewhere(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && url.scheme() != QLatin1String("http") &&
           url.scheme() != QLatin1String("https");
}

} // namespace

UrlField::UrlField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent),
      m_frame(new InputFrame(this)),
      m_edit(new QLineEdit(m_frame)),
      m_open(iconButton(QStringLiteral("external-link"), tr("Open in the browser"), m_frame))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    m_frame->addEditor(m_edit);
    m_frame->row()->addWidget(m_open);
    setLeadingMargins(m_frame->row(), themeSize(Size::ControlPadding), 1, 4, 1);
    keepSquare(m_open, Size::Icon, 8);
    m_open->setEnabled(false);
    m_edit->setPlaceholderText(field.placeholder.isEmpty() ? QStringLiteral("https://…") : field.placeholder);
    m_edit->setMaxLength(std::numeric_limits<int>::max());
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    alignToLeading(m_edit);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        changeLine(text);
        refresh();
    });
    connect(m_open, &QToolButton::clicked, this, [this] {
        m_failure = openWebLink(target());
        Q_EMIT hintChanged();
    });
    refresh();
}

QString UrlField::target() const
{
    const QString given = prop(QLatin1String("linkURL")).toString();
    return given.isEmpty() ? m_edit->text() : given;
}

void UrlField::refresh()
{
    const QString address = target();
    m_open->setVisible(prop(QLatin1String("link")).toBool(true));
    m_open->setEnabled(isWebLink(address));
    m_open->setToolTip(address.isEmpty() ? m_open->accessibleName() : plainToolTip(webLinkHint(address)));
    const bool refused = m_open->isVisibleTo(this) && isElsewhere(address) && !isWebLink(address);
    const QString failure = refused ? tr("Addresses of this kind are not opened from here.") : QString();
    if (std::exchange(m_failure, failure) != failure)
        Q_EMIT hintChanged();
}

void UrlField::applyProps()
{
    m_edit->setPlaceholderText(field().placeholder.isEmpty() ? QStringLiteral("https://…")
                                                             : field().placeholder);
    refresh();
}

void UrlField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_edit->setReadOnly(readOnly);
    m_frame->setReadOnly(readOnly);
}

void UrlField::setInvalid(bool invalid)
{
    ui::setInvalid(m_frame, invalid);
}

QString UrlField::inputError() const
{
    const QString text = value().toString();
    if (!isModified() || text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (url.isValid() && !url.scheme().isEmpty() && (!web || !url.host().isEmpty()))
        return {};
    return tr("Enter a whole address, such as https://example.org.");
}

void UrlField::display(const QJsonValue &value)
{
    m_edit->setText(jsonText(value));
    m_edit->setCursorPosition(0);
    refresh();
}

} // namespace backdesk::ui
