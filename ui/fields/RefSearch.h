// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/ChoiceSource.h"

namespace backdesk::ui
{

class Connector;
struct Reply;
class ReferenceLabels;

/// Looks for items of a collection by text while the person types. With labels it also names items by their
/// ids.
class RefSearch : public ChoiceSource
{
    Q_OBJECT
public:
    static constexpr int Limit = 20; ///< matches at first
    static constexpr int Page = 100; ///< matches that follow at a time

    RefSearch(Connector *connector, const QString &collection, QObject *parent = nullptr);
    RefSearch(Connector *connector, const QString &collection, ReferenceLabels *labels,
              QObject *parent = nullptr);

    void want(const QList<QJsonValue> &values) override;
    QString label(const QJsonValue &value) const override;
    bool isUnknown(const QJsonValue &value) const override;

protected:
    void run(const QString &text, int generation) override;
    bool canContinue() const override { return true; }
    void runMore(const QString &text, qint64 from, int generation) override;

private:
    static Result resultOf(const QString &text, const QString &collection, const Reply &reply);

    Connector *m_connector;
    QString m_collection;
    ReferenceLabels *m_labels = nullptr;
};

} // namespace backdesk::ui
