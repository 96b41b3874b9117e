// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

class WebLinkTest : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void open(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void onlyWebAndMailAreOpened_data();
    void onlyWebAndMailAreOpened();
    void toolTipsShowTextAsItStands();

private:
    QList<QUrl> m_opened;
};
