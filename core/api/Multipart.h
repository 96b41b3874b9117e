// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Request.h"
#include "core/value/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace backdesk
{

/// One field of a form.
struct MultipartPart {
    QString name;
    /// Nothing for an ordinary field. Without folders, and empty when nothing usable is left: never a path.
    std::optional<QString> filename;
    QByteArray contentType = "text/plain"; ///< as sent, with its parameters (RFC 7578, 4.4)
    QByteArrayView body;                   ///< lives as long as the Multipart it belongs to, or a copy of it
};

struct MultipartLimits {
    int parts = 256;
    qsizetype headBytes = 8 * 1024; ///< of the fields of one part together
    int headFields = 16;            ///< of one part
};

/// A body of type multipart/form-data (RFC 7578, RFC 2046 5.1.1), taken apart strictly: lines end in CR LF,
/// the last boundary is there, no boundary begins anything else, every part has a name. Bodies are not
/// copied.
class Multipart
{
public:
    /// The content type is multipart/form-data, whatever else is right or wrong about it.
    static bool isFormData(const Request &request);

    /// Malformed for everything that is not such a body, or goes beyond the limits.
    static Result<Multipart> read(const Request &request, const MultipartLimits &limits = {});

    const QList<MultipartPart> &parts() const { return m_parts; }
    /// The first part of this name, null when there is none.
    const MultipartPart *part(QStringView name) const;

private:
    QByteArray m_source; ///< keeps the bytes of the parts
    QList<MultipartPart> m_parts;
};

} // namespace backdesk
