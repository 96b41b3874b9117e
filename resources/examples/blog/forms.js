// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What forms and lists of the window do by themselves. Runs in the window; the server judges by itself.

export function slug(text) {
    return (text || '').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f']/g, '').replace(/ß/g, 'ss')
        .replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 100)
}

// Properties of a Select that offers all items of a collection.
export function options(collection, filter) {
    const items = backoffice[collection].list({filter: filter || {}, sort: 'name', page: 0})
    return {options: items.map(item => ({value: item._id, label: item.name}))}
}

// The chosen section decides which categories there are.
export function categoriesOf(section) {
    if (!section.value)
        return {readOnly: true, options: [], helpText: 'In order to select a category, you have to select a section first'}
    const found = options('categories', {section: section.value})
    if (found.options.length === 0)
        return {readOnly: true, options: [], helpText: 'No categories available for the selected section.'}
    return {readOnly: false, options: found.options, helpText: 'Select a category'}
}

// Those of the section that the form shows, by what is typed.
export function findCategories(request) {
    const section = crudl.context('section')
    if (!section)
        return []
    const found = backoffice.categories.list({filter: {section}, search: request.data.query, sort: 'name', page: 0})
    return found.map(categoryEntry)
}

// How chosen ones are called.
export function nameCategories(request) {
    const ids = request.data.selection.map(one => one.value)
    return backoffice.categories.list({filter: {'_id.$in': ids}}).map(categoryEntry)
}

function categoryEntry(category) {
    return {value: category._id, label: category.name + ' (' + category.slug + ')'}
}

// Another section has other categories.
export function forgetCategory(section) {
    return section.value === section.initialValue ? undefined : null
}

export function statusTag(value) {
    return {text: value, tag: value === 'Online' ? 'good' : 'warn'}
}

export function entryFilter(values) {
    const filter = Object.assign({}, values)
    delete filter.published_after
    delete filter.summary
    if (values.published_after)
        filter['date.$gt'] = values.published_after
    if (values.summary)
        filter['summary.$contains'] = values.summary
    return filter
}

export function changeSection(selection, values) {
    for (const entry of selection)
        backoffice.entries.save(entry._id, {section: values.section, category: null})
    return selection.length
}

export function requiredOnline(name, value, all) {
    if (all.status === 'Online' && !value)
        return 'The ' + name + ' is required with status "Online".'
}

export function categoryOrTags(values) {
    if (!values.category && (!values.tags || values.tags.length === 0))
        return {_error: 'Either `Category` or `Tags` is required.'}
}

export function stampOwner(values) {
    if (current_user.is_anonymous() || values.owner)
        return values
    return Object.assign({}, values, {owner: current_user._id})
}

export function withFullNames(users) {
    return users.map(user => Object.assign({}, user, {
        full_name: [user.last_name, user.first_name].filter(Boolean).join(', ')
    }))
}

// The surname stands out.
export function fullName(value, user) {
    return {text: value, strong: user.last_name || ''}
}

// A moment in two fields.
export function datePart(moment) {
    return moment ? moment.slice(0, 10) : null
}

export function timePart(moment) {
    return moment ? moment.slice(11, 16) : null
}

// Asked before several categories move to another section.
export function askForSection(selection) {
    return crudl.createForm({
        title: 'Change section of ' + selection.length,
        fields: [{name: 'section', label: 'Section', field: 'Select', required: true, props: options('sections')}]
    })
}

// Whether the account in front is somebody else's. Without log-in all are one's own.
export function isOthers() {
    return !current_user.is_anonymous() && crudl.context('username') !== current_user.login
}

export function staffIsActive(values) {
    if (values.is_staff && !values.is_active)
        return {_error: 'Staff member requires active user.'}
}
