// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QPlainTextEdit;

namespace backdesk::ui
{

class SegmentedControl;

/// A few bytes written as hexadecimal figures or as base64, to be edited.
class BytesText : public QWidget
{
    Q_OBJECT
public:
    /// Beyond this many bytes nobody edits figures.
    static constexpr qsizetype Most = 4096;

    explicit BytesText(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    void setReadOnly(bool readOnly);
    /// Why what stands here cannot be read; empty: it can.
    const QString &mistake() const { return m_mistake; }
    QPlainTextEdit *textEdit() const { return m_edit; }
    SegmentedControl *forms() const { return m_forms; }

    /// "48 65 6c", blanks do not matter; nothing when it is no such text.
    static std::optional<QByteArray> fromHex(const QString &text);
    static std::optional<QByteArray> fromBase64(const QString &text);

Q_SIGNALS:
    void edited(const QByteArray &bytes);
    /// mistake() is there now.
    void unreadable();

private:
    bool isHex() const;
    void rewrite();
    void textChanged();

    SegmentedControl *m_forms;
    QPlainTextEdit *m_edit;
    QByteArray m_bytes;
    QString m_mistake;
};

} // namespace backdesk::ui
