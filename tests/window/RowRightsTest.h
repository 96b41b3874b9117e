// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Desktop.h"

#include <QMap>
#include <QObject>

#include <memory>

/// What may be done with one item, as the server's answers tell.
class RowRightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsTellWhatIsRefused();
    void itemsTellWhatIsRefused();
    void aRowThatMayNotBeDeletedSaysSo();
    void anEntryThatMayNotBeChangedIsReadOnly();

private:
    backdesk::Response ask(const QByteArray &path);
    QString id(const char *name) const { return m_ids.value(QString::fromLatin1(name)); }

    std::unique_ptr<backdesk::EmbeddedBackend> m_backend;
    std::unique_ptr<backdesk::Desktop> m_desktop;
    backdesk::ui::MainWindow *m_window = nullptr;
    QMap<QString, QString> m_ids; ///< by name
};
