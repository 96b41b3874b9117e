// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Whom a proxy may connect from: a description is right only with what the host understands.
class ProxyRuleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void descriptionAndHostAgree_data();
    void descriptionAndHostAgree();
};
