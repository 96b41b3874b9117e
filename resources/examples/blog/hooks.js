// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the blog that need more than a line.

// "Ömer's Kräuter" becomes "omers-krauter".
export function slug(text) {
    if (text === null || text === undefined)
        return null
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f']/g, '').replace(/ß/g, 'ss')
        .replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 100)
}

// Whether no other item of the collection has these members.
export function isFree(collection, members, o) {
    return backoffice[collection].select(members).every(item => item._id === o._id)
}

export function count(list) {
    return list === null ? 0 : list.length
}

export function countEntries(o) {
    return count(o.entries)
}

export function isOfSection(category, section) {
    return backoffice.categories.get_by_id(category).section === section
}

// What must be written before everybody can read it.
export function isComplete(entry) {
    return Boolean(entry.summary) && Boolean(entry.body)
}

// Only that it is another one is kept.
export function forgetPassword(event, user) {
    if (user.password === null)
        return
    user.password = null
    user.password_changed = new Date()
}

// Without log-in all accounts are one's own; a new one is whoever makes it.
export function isOwnAccount(right, user) {
    return current_user.is_anonymous() || user === null || user._id === current_user._id
}
