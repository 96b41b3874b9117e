// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// What a client may send, and what must come of it.
struct WireSample {
    const char *name;
    QByteArray bytes;
    int status;         ///< of the first answer; 200 stands for "reaches the handler"
    bool keeps = false; ///< the connection stays usable
};

/// Hostile and odd requests, each refused or taken as RFC 9110 and 9112 ask for.
QList<WireSample> wireSamples();
