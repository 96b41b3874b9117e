// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterEditor.h"

namespace backdesk::ui
{

class Connector;
class RefPicker;
class ReferenceLabels;
struct AppMeta;

/// The one item that a reference is to lead to, found by typing.
class RefFilterEditor : public FilterEditor
{
    Q_OBJECT
public:
    RefFilterEditor(const FilterField &field, const AppMeta &app, Connector &connector,
                    ReferenceLabels &labels, QWidget *parent = nullptr);

    Conditions conditions() const override;
    void setConditions(const Conditions &conditions) override;
    RefPicker *picker() const { return m_picker; }

private:
    void showName();

    ReferenceLabels &m_labels;
    RefPicker *m_picker;
};

} // namespace backdesk::ui
