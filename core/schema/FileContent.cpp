// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/FileContent.h"

#include <QCoreApplication>

#include <optional>

namespace backdesk
{

namespace
{

/// A file of the item before.
struct KnownFile {
    Value value;
    QString path;
    bool isKeptBeside = false;
    bool isTaken = false;
};

void visit(const Type &type, Value &value, const ValuePath &path, const FileVisitor &visitor)
{
    if (value.isNull() || !type.has(Feature::Files))
        return;
    if (const auto *file = dynamic_cast<const FileType *>(&type)) {
        visitor(*file, value, path);
        return;
    }
    const Value seen = value; // parts are told of what stands there before one of them changes
    type.visitParts(seen, [&](const Part &part) {
        if (!part.type.has(Feature::Files))
            return;
        if (Value *within = part.of(value))
            visit(part.type, *within, part.path(path), visitor);
    });
}

/// Whether the sent members, all but the name, tell this file, which is of the same kind.
bool isMeant(const FileType &type, const Value &sent, const KnownFile &file)
{
    const Value &known = file.value;
    if (type.isKeptBeside() != file.isKeptBeside)
        return false;
    if (type.isKeptBeside())
        return sent.map().value(u"file_id") == known.map().value(u"file_id");
    return sent.map().value(u"content_type") == known.map().value(u"content_type") &&
           sent.map().value(u"size") == known.map().value(u"size");
}

/// A file has one id, but two files within an item may look alike: then place and order decide.
KnownFile *findKnown(const FileType &type, const Value &sent, const QString &path, QList<KnownFile> &known)
{
    KnownFile *found = nullptr;
    for (KnownFile &each : known) {
        if (!isMeant(type, sent, each))
            continue;
        if (each.path == path)
            return &each;
        if (!found || (found->isTaken && !each.isTaken))
            found = &each;
    }
    return found;
}

} // namespace

void visitFiles(const Type &type, Value &value, const FileVisitor &visitor)
{
    visit(type, value, {}, visitor);
}

void settleFiles(const Type &type, Value &value, const Value &before, Mistakes &mistakes)
{
    QList<KnownFile> known;
    Value stored = before;
    visitFiles(type, stored, [&known](const FileType &fileType, Value &file, const ValuePath &path) {
        known.append({file, path.toText(), fileType.isKeptBeside()});
    });
    visitFiles(type, value,
               [&known, &mistakes](const FileType &fileType, Value &file, const ValuePath &path) {
                   ValueMap &members = *file.asMap();
                   if (members.value(u"content").asBytes()) {
                       if (!fileType.isKeptBeside())
                           members.set(QStringLiteral("modified"), false);
                       return;
                   }
                   KnownFile *old = findKnown(fileType, file, path.toText(), known);
                   if (!old) {
                       mistakes.unreadable(
                           path, Message(QT_TRANSLATE_NOOP("core", "The content of the file is missing")));
                       return;
                   }
                   old->isTaken = true;
                   const Value name = members.value(u"filename");
                   file = old->value;
                   file.asMap()->set(QStringLiteral("filename"), name);
               });
}

} // namespace backdesk
