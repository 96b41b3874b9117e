// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FilePanel.h"

#include "ui/fields/LeadingMargins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/IconLabel.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPixmap>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace backdesk::ui
{

namespace
{

/// The one file that is dragged; empty: it is none, or several.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return QFileInfo(path).isDir() ? QString() : path;
}

bool isUsable(const QMimeData *data)
{
    return !fileOf(data).isEmpty() || (data->urls().isEmpty() && data->hasImage());
}

} // namespace

FilePanel::FilePanel(QWidget *parent)
    : InputFrame(parent),
      m_icon(new IconLabel(QStringLiteral("file"), Color::Dim, Size::Icon, this)),
      m_picture(new QLabel(this)),
      m_title(new ElidedLabel({}, this)),
      m_detail(new ElidedLabel({}, this)),
      m_mistake(new QLabel(this)),
      m_choose(makeButton(tr("Choose…"), QStringLiteral("upload"), this)),
      m_open(iconButton(QStringLiteral("external-link"), tr("Open with another program"), this)),
      m_save(iconButton(QStringLiteral("download"), tr("Save as…"), this)),
      m_remove(iconButton(QStringLiteral("x"), tr("Remove"), this))
{
    setAcceptDrops(true);
    // What is wrong may take several lines.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_title->setElideMode(Qt::ElideMiddle);
    setTextStyle(m_detail, TextStyle::Small, Color::Hint);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    setTextStyle(m_mistake, TextStyle::Small, Color::Error);
    m_chooseText = m_choose->text();
    m_choose->setAccessibleName(m_chooseText);
    m_choose->setToolTip(tr("Choose a file, drop one here, or paste one (Ctrl+V)"));
    setSmall(m_choose);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addWidget(m_mistake);
    words->addStretch();
    row()->setSpacing(themeSize(Size::Gap));
    row()->addWidget(m_picture);
    row()->addWidget(m_icon);
    row()->addLayout(words, 1);
    row()->addWidget(m_choose);
    for (QToolButton *button : {m_open, m_save, m_remove}) {
        keepSquare(button, Size::SmallControl);
        row()->addWidget(button);
    }
    setFocusProxy(m_choose);
    refresh();
}

void FilePanel::show(const Shown &shown)
{
    m_shown = shown;
    refresh();
}

void FilePanel::setWritable(bool writable)
{
    m_writable = writable;
    setReadOnly(!writable);
    setFocusProxy(writable ? static_cast<QWidget *>(m_choose) : m_save);
    refresh();
}

void FilePanel::setRemoveText(const QString &text)
{
    m_remove->setToolTip(text);
    m_remove->setAccessibleName(text);
}

void FilePanel::setChooseText(const QString &text)
{
    m_chooseText = text;
    m_choose->setAccessibleName(text);
    refresh();
}

int FilePanel::pictureSize()
{
    return 2 * themeSize(Size::Row);
}

void FilePanel::refresh()
{
    const bool picture = !m_shown.picture.isNull();
    m_picture->setVisible(picture);
    m_picture->setPixmap(QPixmap::fromImage(fittingPicture()));
    m_icon->setVisible(!picture);
    m_icon->setIcon(m_dragged ? QStringLiteral("upload") : m_shown.icon,
                    m_dragged ? Color::Accent : Color::Dim);
    m_title->setText(m_dragged ? tr("Drop the file here") : m_shown.title);
    setTextStyle(m_title, TextStyle::Body, m_shown.empty && !m_dragged ? Color::Hint : Color::Text);
    const bool told = !m_shown.detail.isEmpty();
    m_detail->setText(m_shown.wrong ? QString() : m_shown.detail);
    m_detail->setVisible(told && !m_shown.wrong);
    m_mistake->setText(m_shown.wrong ? m_shown.detail : QString());
    m_mistake->setVisible(told && m_shown.wrong);
    const int edge = told ? themeSize(Size::Tight) + 2 : 1;
    setLeadingMargins(row(), themeSize(Size::ControlPadding), edge, themeSize(Size::Tight), edge);
    m_choose->setVisible(m_writable);
    // Beside a file its name needs the room more.
    m_choose->setText(m_shown.empty || m_spacious ? m_chooseText : QString());
    m_open->setVisible(m_shown.openable && m_roomy);
    m_save->setVisible(m_shown.savable);
    m_remove->setVisible(m_writable && m_shown.removable && !m_shown.empty);
    setAccessibleDescription(m_shown.detail.isEmpty() ? m_shown.title
                                                      : m_shown.title + u'\n' + m_shown.detail);
}

bool FilePanel::isRoomy() const
{
    return width() >= 18 * themeSize(Size::SmallControl);
}

bool FilePanel::isSpacious() const
{
    return width() >= 26 * themeSize(Size::SmallControl);
}

QImage FilePanel::fittingPicture() const
{
    const QImage &picture = m_shown.picture;
    const int side = pictureSize();
    if (m_roomy || picture.isNull() || qMax(picture.width(), picture.height()) <= side)
        return picture;
    return picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void FilePanel::resizeEvent(QResizeEvent *event)
{
    InputFrame::resizeEvent(event);
    const bool roomy = std::exchange(m_roomy, isRoomy()) != isRoomy();
    const bool spacious = std::exchange(m_spacious, isSpacious()) != isSpacious();
    if (roomy || spacious)
        refresh();
}

void FilePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_writable || !isUsable(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_dragged = true;
    refresh();
}

void FilePanel::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragged = false;
    refresh();
}

void FilePanel::dropEvent(QDropEvent *event)
{
    m_dragged = false;
    refresh();
    if (!m_writable || !isUsable(event->mimeData()))
        return;
    event->acceptProposedAction();
    take(event->mimeData());
}

void FilePanel::take(const QMimeData *given)
{
    const QString path = fileOf(given);
    if (!path.isEmpty())
        return Q_EMIT dropped(path);
    const auto picture = qvariant_cast<QImage>(given->imageData());
    if (!picture.isNull())
        Q_EMIT pictureGiven(picture);
}

void FilePanel::keyPressEvent(QKeyEvent *event)
{
    const QMimeData *given = QGuiApplication::clipboard()->mimeData();
    if (!event->matches(QKeySequence::Paste) || !m_writable || !given || !isUsable(given))
        return InputFrame::keyPressEvent(event);
    take(given);
}

} // namespace backdesk::ui
