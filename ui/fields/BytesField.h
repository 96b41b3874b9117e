// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FileEditor.h"

class QToolButton;

namespace backdesk::ui
{

class BytesText;

/// Bytes: their number, how they begin, and ways to bring them from a file and into one; a few can be edited
/// as figures. The value is their base64 text.
class BytesField : public FileEditor
{
    Q_OBJECT
public:
    explicit BytesField(const FieldMeta &field, QWidget *parent = nullptr);

    /// How the bytes begin: as text when they are, else as hexadecimal figures.
    static QString preview(const QString &base64);

    QString inputError() const override;
    void setReadOnly(bool readOnly) override;
    void setInvalid(bool invalid) override;
    void describe(const QString &name, const QString &description) override;
    BytesText *text() const { return m_text; }
    QToolButton *textButton() const { return m_show; }

protected:
    void display(const QJsonValue &value) override;
    FilePanel::Shown shown() const override;
    void take(const FileContent &content) override;
    QString saveName() const override;
    void fetch(const Fetched &fetched) override;

private:
    QByteArray bytes() const;
    void refreshText();

    QToolButton *m_show;
    BytesText *m_text;
};

} // namespace backdesk::ui
