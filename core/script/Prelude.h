// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backdesk
{

/// The name that the prelude's frames have in stack traces.
inline constexpr char16_t preludeFile[] = u"backdesk-prelude.js";

/// What an engine is prepared with: a function of the host object and the global object. It gives the
/// functions that C++ calls. The host itself never becomes visible to a description.
inline constexpr char16_t prelude[] = uR"js((function (host, global) {
'use strict';
const touch = host.touch;

// What may change between two calls is told, so that such a result is not taken for a constant.
const random = Math.random;
Math.random = () => { touch(); return random(); };
const RealDate = Date;
const now = RealDate.now;
function TrackedDate(...given) {
    if (!new.target) { touch(); return RealDate(); }
    if (given.length === 0) touch();
    return new RealDate(...given);
}
TrackedDate.prototype = RealDate.prototype;
TrackedDate.now = () => { touch(); return now(); };
TrackedDate.parse = RealDate.parse;
TrackedDate.UTC = RealDate.UTC;
RealDate.prototype.constructor = TrackedDate;
global.Date = TrackedDate;

const define = (name, value) =>
    Object.defineProperty(global, name, {value, configurable: true, enumerable: true, writable: false});

const readOnly = () => { throw new TypeError('The item cannot be changed here.'); };
const makeLens = (source, names) => {
    const get = source.member;
    const lens = {};
    names.forEach((name, at) =>
        Object.defineProperty(lens, name, {get: () => get(at), set: readOnly, enumerable: true}));
    return Object.freeze(lens);
};

const setUser = (data, more, methods) => {
    const user = Object.assign({}, more, data);
    const roles = Array.from(user.roles);
    Object.freeze(user.roles);
    user.has_role = role => Array.isArray(role) ? role.some(one => roles.includes(one)) : roles.includes(role);
    user.is_anonymous = () => data._id === '000';
    methods.forEach(name => { user[name] = (...given) => host.callUser(name, given); });
    define('current_user', Object.freeze(user));
};

const written = value => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return String(value);
    const json = JSON.stringify(value);
    return json === undefined ? String(value) : json;
};
const log = {};
['debug', 'info', 'warning', 'error'].forEach((name, level) => {
    log[name] = (...given) => host.log(level, given.map(written).join(' '));
});
define('log', Object.freeze(log));

// What is known of an item stands in the item: this engine's maps of objects search one by one, and its weak
// ones break when objects go.
const known = Symbol('item');
delete global.WeakMap;
delete global.WeakSet;
const recordOf = item => {
    const record = item[known];
    if (!record) throw new TypeError('This is no item of a collection.');
    return record;
};
const put = (item, name, value) =>
    Object.defineProperty(item, name, {value, writable: true, enumerable: true, configurable: true});
const fill = (item, data) => {
    Object.keys(item).forEach(name => { if (!data.hasOwnProperty(name)) delete item[name]; });
    Object.keys(data).forEach(name => put(item, name, data[name]));
    return item;
};
const settle = (item, record, parts) => {
    record.id = parts.id;
    record.saved = parts.saved;
    return fill(item, parts.data);
};
const stateOf = item => {
    const record = recordOf(item);
    if (host.isChanged(item, record.saved)) return 'UNSAVED';
    return record.id === null ? 'UNSET' : 'SAVED';
};
const needState = (item, wanted, what) => {
    const state = stateOf(item);
    if (state !== wanted) throw new Error(`${what} needs an item that is ${wanted}; this one is ${state}.`);
    return recordOf(item);
};
const needsId = (record, what) => {
    if (record.id === null) throw new Error(`${what} needs an item that is stored; this one is not.`);
    return record;
};

const save = item => {
    const record = recordOf(item);
    if (record.handler)
        throw new Error(`What a ${record.handler} handler changes is stored with the item; save() cannot be called.`);
    if (record.id !== null) return settle(item, record, host.update(record.collection, record.id, item, record.saved));
    if (stateOf(item) === 'UNSET') throw new Error('save() needs an item that holds something; this one is UNSET.');
    return settle(item, record, host.create(record.collection, item));
};
const remove = item => {
    const record = needsId(recordOf(item), 'delete()');
    host.remove(record.collection, record.id);
    record.id = null;
    return item;
};
const load = (item, id) => {
    const record = needState(item, 'UNSET', 'load()');
    return settle(item, record, host.get(record.collection, String(id)));
};
const reload = item => {
    const record = needState(item, 'SAVED', 'reload()');
    return settle(item, record, host.get(record.collection, record.id));
};
const create = (item, members) => {
    const record = needState(item, 'UNSET', 'create()');
    return settle(item, record, host.create(record.collection, members));
};
const set = (item, members) => {
    recordOf(item);
    Object.keys(members).forEach(name => put(item, name, members[name]));
    return item;
};
const trigger = (item, name) => {
    const record = recordOf(item);
    return fill(item, host.trigger(record.collection, item, record.saved, String(name)));
};

const methods = Object.freeze({
    save() { return save(this); },
    delete() { return remove(this); },
    load(id) { return load(this, id); },
    reload() { return reload(this); },
    create(members) { return create(this, members); },
    set(members) { return set(this, members); },
    trigger(name) { return trigger(this, name); },
    get state() { return stateOf(this); },
});
// An item's own members stand before the methods of the same name.
const makeItem = (collection, parts, handler) => {
    const item = Object.setPrototypeOf(parts.data, methods);
    const record = {collection, id: parts.id, saved: parts.saved, handler};
    return Object.defineProperty(item, known, {value: record});
};
const savedOf = item => recordOf(item).saved;

const makeCollection = name => Object.freeze({
    select(filter) { return host.select(name, filter).map(parts => makeItem(name, parts, '')); },
    select_one(filter) {
        const found = host.select(name, filter);
        return found.length ? makeItem(name, found[0], '') : null;
    },
    get_by_id(id) { return makeItem(name, host.get(name, String(id)), ''); },
    create(members) { return makeItem(name, host.create(name, members), ''); },
    new() { return makeItem(name, host.initial(name), ''); },
    save, load, reload, set, trigger, delete: remove, state: stateOf,
});
const silent = ['toJSON', 'toString', 'valueOf', 'constructor', 'hasOwnProperty'];
const backoffice = Object.create(new Proxy({}, {
    get(target, name) {
        if (typeof name !== 'string' || silent.includes(name)) return undefined;
        throw new ReferenceError(`There is no collection "${name}".`);
    },
    set() { throw new TypeError('Collections cannot be replaced.'); },
}));
define('backoffice', backoffice);
const setCollections = names => {
    Object.keys(backoffice).forEach(name => { delete backoffice[name]; });
    names.forEach(name => Object.defineProperty(backoffice, name,
        {value: makeCollection(name), configurable: true, enumerable: true, writable: false}));
};

// Else a forgotten `const` in one request would be seen by the next.
const seal = () => Object.preventExtensions(global);

return {define, seal, makeLens, setUser, setCollections, makeItem, savedOf};
}))js";

} // namespace backdesk
