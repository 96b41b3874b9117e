// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"

#include <QStringList>

namespace backdesk
{

/// A file whose content is kept beside the data. Its value, unless it is null, is a map
///
///     {filename, file_id, content_type, size, modified}
///
/// where `content_type` is what the content itself shows and `modified` is false. As long as a content that
/// was just given is not stored, the value is a fresh upload: `file_id` is null, `modified` true, and the
/// bytes stand in one more member, `content`. Whoever stores it moves them away and sets the first two.
///
/// It is read from text (the content itself, or "base64:..."), bytes, or an object with `content` and maybe
/// `filename`; or from a value without content, which means the stored file it tells: see settleFiles().
class FileType : public DictType
{
public:
    struct Options {
        QStringList mimeTypes = {};             ///< "image/png", "image/*"; none: all
        std::optional<qint64> maximumSize = {}; ///< bytes
    };
    FileType(TypeOptions common, const Options &options);

    QString name() const override { return QStringLiteral("File"); }
    Value initialValue() const override { return Type::initialValue(); }

    /// Whether the content is to be stored beside the data.
    virtual bool isKeptBeside() const { return true; }
    /// The value as people get it: without the content.
    static Value shown(const Value &value);
    /// Whether the value holds a content that is not stored yet.
    static bool isFresh(const Value &value);

protected:
    /// `fields` are all members that the value of a kind of file has.
    FileType(TypeOptions common, const Options &options, const QList<Field> &fields);

    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    Value decodeNull(const Value &present) const override { return Type::decodeNull(present); }
    void checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const override;
    void describeMore(ValueMap &element) const override;
    QString pythonType() const override { return QStringLiteral("<class 'backo.file.file.File'>"); }

private:
    Value decodeObject(const ValueMap &given, const Value &present, const ValuePath &path,
                       Mistakes &mistakes) const;
    bool allows(const QString &contentType) const;
    Value fresh(const QByteArray &content, const Value &filename) const;

    Options m_options;
};

} // namespace backdesk
