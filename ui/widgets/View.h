// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Message.h"
#include "ui/widgets/Path.h"

#include <QList>
#include <QString>
#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace backdesk::ui
{

struct Breadcrumb {
    QString text;
    Path path;
};

/// What stands in the middle of the window: a list, a form, the home page.
///
/// The window owns it, shows it at once, and hears of everything else by signals. A view is made for one path
/// and never changes to another one, except for its query, which it reports by pathChanged().
class View : public QWidget
{
    Q_OBJECT
public:
    explicit View(const Path &path, QWidget *parent = nullptr);

    const Path &path() const { return m_path; }
    /// The thing itself ("The C++ Programming Language"), not its kind.
    virtual QString title() const = 0;
    /// What lies above it, outermost first, without the application and without the view itself.
    virtual QList<Breadcrumb> breadcrumbs() const { return {}; }

    virtual bool hasUnsavedChanges() const { return false; }
    /// Throws the unsaved changes away; called when the person chose so, before the view is closed.
    virtual void discardChanges() {}
    /// Saves, then calls back with whether that worked. Asked by the unsaved-changes guard.
    virtual void saveThen(std::function<void(bool saved)> done);
    /// While it asks for a place: the person is done here and goes back to where he came from; that place is
    /// for want of one.
    bool isLeaving() const { return m_leaving; }

    /// Scroll position, selection and the like, given back when a person returns by back or forward.
    virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &state) { Q_UNUSED(state) }

    /// The window's shortcuts, when the view is in front. Those that make no sense for it do nothing.
    virtual void focusSearch() {}           ///< Ctrl+F, /
    virtual void addItem() {}               ///< Ctrl+N
    virtual void save() {}                  ///< Ctrl+S
    virtual void reload() {}                ///< F5
    virtual bool escape() { return false; } ///< Esc; true when the view used it

Q_SIGNALS:
    void titleChanged();
    /// The view asks for another place. `beside`: in a window of its own (Ctrl-click).
    void navigate(const backdesk::ui::Path &path, bool beside = false);
    /// The view is done and its place gone (deleted): show this instead, without an entry in the history.
    void replace(const backdesk::ui::Path &path);
    /// Its query changed (filters, order): the history's present entry is to remember it.
    void pathChanged(const backdesk::ui::Path &path);
    void message(const backdesk::ui::Message &message);
    /// The first data stand in the window, or the error that came instead.
    void loaded();
    void dirtyChanged(bool dirty);

protected:
    /// Takes over a new query and tells the window.
    void setQuery(const Path::Query &query);
    /// The person is done here.
    void leaveFor(const Path &otherwise);

private:
    Path m_path;
    bool m_leaving = false;
};

} // namespace backdesk::ui
