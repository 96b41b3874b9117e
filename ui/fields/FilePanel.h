// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/InputFrame.h"

#include <QImage>

class QLabel;
class QMimeData;
class QPushButton;
class QToolButton;

namespace backdesk::ui
{

class ElidedLabel;
class IconLabel;

/// What a file is and what can be done with it; files may be dropped on it.
class FilePanel : public InputFrame
{
    Q_OBJECT
public:
    struct Shown {
        QString icon = QStringLiteral("file");
        QString title;      ///< the file's name, or that there is none
        QString detail;     ///< type and size; empty: none
        QImage picture;     ///< instead of the icon; null: none
        bool empty = false; ///< there is no file
        bool wrong = false; ///< the detail says what is wrong
        bool removable = true;
        bool savable = false;
        bool openable = false;
    };

    explicit FilePanel(QWidget *parent = nullptr);

    void show(const Shown &shown);
    const Shown &shown() const { return m_shown; }
    /// Without choosing, removing and dropping.
    void setWritable(bool writable);
    /// What the button that empties it does at the moment: "Remove", "Cancel".
    void setRemoveText(const QString &text);
    /// What the button says where there is room, and is called everywhere.
    void setChooseText(const QString &text);
    const QString &chooseText() const { return m_chooseText; }
    /// The longest side of a picture.
    static int pictureSize();

    QPushButton *chooseButton() const { return m_choose; }
    QToolButton *openButton() const { return m_open; }
    QToolButton *saveButton() const { return m_save; }
    QToolButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    /// A file of this computer.
    void dropped(const QString &path);
    /// A picture that is no file, by dragging or from the clipboard (Ctrl+V).
    void pictureGiven(const QImage &picture);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where there is little room, only what cannot be done without is shown.
    bool isRoomy() const;
    bool isSpacious() const;
    QImage fittingPicture() const;
    /// A file or a picture.
    void take(const QMimeData *data);
    void refresh();

    Shown m_shown;
    IconLabel *m_icon;
    QLabel *m_picture;
    ElidedLabel *m_title;
    ElidedLabel *m_detail;
    QLabel *m_mistake;
    QPushButton *m_choose;
    QToolButton *m_open;
    QToolButton *m_save;
    QToolButton *m_remove;
    bool m_writable = true;
    bool m_roomy = false;
    bool m_spacious = true;
    QString m_chooseText;
    bool m_dragged = false;
};

} // namespace backdesk::ui
