// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace backdesk::ui
{

/// The name that the prelude's frames have in stack traces.
inline constexpr char16_t preludeFile[] = u"backdesk-window-prelude.js";

/// What the engine of the window's functions is prepared with: a function of the host object and the global
/// object that gives what C++ calls. The host itself never becomes visible to a description.
inline constexpr char16_t prelude[] = uR"js((function (host, global) {
'use strict';
const {parse, stringify} = JSON;
const {keys, assign, freeze, defineProperty, preventExtensions} = Object;

const define = (name, value) =>
    defineProperty(global, name, {value, configurable: true, enumerable: true, writable: false});
const deepFreeze = value => {
    if (value !== null && typeof value === 'object') keys(value).forEach(key => deepFreeze(value[key]));
    return freeze(value);
};

const written = value => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return String(value);
    const json = stringify(value);
    return json === undefined ? String(value) : json;
};
const log = {};
['debug', 'info', 'warning', 'error'].forEach((name, level) => {
    log[name] = (...given) => host.log(level, given.map(written).join(' '));
});
define('log', freeze(log));

// Errors whose data reach the window.
const errorClass = (name, text, mark) => {
    const made = class extends Error {
        constructor(given) {
            const message = given && given.message && mark !== 'validationError' ? given.message : given;
            super(typeof message === 'string' ? message : text);
            if (mark) this[mark] = true;
            if (mark === 'validationError') this.errors = given;
            else if (given && given.redirectTo) this.redirectTo = given.redirectTo;
        }
    };
    defineProperty(made, 'name', {value: name});
    defineProperty(made.prototype, 'name', {value: name});
    define(name, made);
    return made;
};
const ValidationError = errorClass('ValidationError', 'The values are not valid.', 'validationError');
const AuthorizationError = errorClass('AuthorizationError', 'You are not logged in.', 'authorizationError');
const PermissionError = errorClass('PermissionError', 'You are not allowed to do that.', 'permissionError');
const NotFoundError = errorClass('NotFoundError', 'It does not exist.', 'notFoundError');

const formErrors = errors => {
    const named = {};
    keys(errors).forEach(path => { named[path === '$' ? '_error' : path.replace(/^\$\./, '')] = errors[path]; });
    return named;
};
const errorOf = answer => {
    const {status, detail, errors} = answer;
    const error = errors ? new ValidationError(formErrors(errors))
        : status === 401 ? new AuthorizationError(detail)
        : status === 403 ? new PermissionError(detail)
        : status === 404 ? new NotFoundError(detail)
        : new Error(detail || 'The backend does not answer.');
    return assign(error, {status, detail});
};
const ask = call => {
    const answer = parse(host.ask(stringify(call)));
    if (answer.status < 200 || answer.status > 299) throw errorOf(answer);
    return answer.json;
};
const makeCollection = collection => {
    const list = query => {
        const json = ask({call: 'list', collection, item: query || {}});
        return defineProperty(json.result || [], 'total', {value: json.total});
    };
    const get = id => ask({call: 'get', collection, id: String(id)});
    const add = item => ask({call: 'add', collection, item: item || {}});
    const select = filter => list({filter: filter || {}});
    return freeze({
        list, get, add, select,
        select_one(filter) { return list({filter: filter || {}, page: 1})[0] || null; },
        get_by_id: get, create: add,
        save(id, item) { return ask({call: 'save', collection, id: String(id), item: item || {}}); },
        delete(id) { ask({call: 'delete', collection, id: String(id)}); },
        act(action, id, parameters) {
            return ask({call: 'act', collection, action, id: String(id), item: parameters || {}}).result;
        },
    });
};
const known = {};
const silent = ['toJSON', 'toString', 'valueOf', 'constructor', 'hasOwnProperty', 'then'];
define('backoffice', new Proxy({}, {
    get(target, name) {
        if (typeof name !== 'string' || silent.includes(name)) return undefined;
        return known[name] || (known[name] = makeCollection(name));
    },
    set() { throw new TypeError('Collections cannot be replaced.'); },
    defineProperty() { throw new TypeError('Collections cannot be replaced.'); },
}));

// What a call sees around it.
const none = freeze({});
let scope = none;
let reads = {};
let options = none;
let auth = none;
let headers = none;
let rights = none;
let views = none;
let admin = none;

const member = (data, name) => {
    if (data.hasOwnProperty(name)) return data[name];
    return String(name).split('.').reduce((at, part) => (at === null || at === undefined ? undefined : at[part]), data);
};
const context = name => {
    reads[name === undefined ? '*' : name] = true;
    return name === undefined ? scope.context : member(scope.context, name);
};
defineProperty(context, 'data', {get: () => context()});

const makeRequest = state => {
    const next = more => makeRequest(assign({}, state, more));
    return assign({}, state, {
        getPage: page => (page ? next({page}) : next({})),
        filter: (name, value) => next({filters: assign({}, state.filters, {[name]: value})}),
        withFilters: filters => next({filters: assign({}, state.filters, filters)}),
        paginate: limit => next(limit ? {pagination: limit} : {pagination: false, page: undefined}),
        sort: sorting => next({sorting}),
        withParams: params => next({params}),
    });
};
const request = data => makeRequest({data: data || {}, params: [], filters: {}, sorting: [],
    headers: assign({}, headers), pagination: true});

const resolvePath = (path, item) => String(path).replace(/:(\w+)/g, (all, name) => {
    const value = item && item[name] !== undefined ? item[name] : scope.path[name];
    if (value === undefined) throw new Error(`The path ${path} needs "${name}".`);
    return encodeURIComponent(value);
});
const viewOf = id => views[id] || null;
const relative = (id, kind) => { const own = viewOf(id); return own && own.related ? viewOf(own.related[kind]) : null; };
const isOwn = (object, name) => ({}).hasOwnProperty.call(object, name);

// The description by paths such as "views.users.listView.title": what stands in an order has names.
const adminMember = (at, part) => {
    if (at === null || at === undefined) return undefined;
    if (Array.isArray(at) && !/^\d+$/.test(part)) return at.find(one => one && one.name === part);
    return typeof at === 'object' && isOwn(at, part) ? at[part] : undefined;
};
const getAdmin = (path, otherwise) => {
    const found = String(path).split('.').reduce(adminMember, admin);
    return found === undefined || (found && found.$js !== undefined) ? otherwise : found;
};

// What functions remember for each other, as JSON: by name, until somebody else works here.
let stores = {};
const storeKey = name => 'store:' + name;
const getStore = name => {
    reads[storeKey(name)] = true;
    return isOwn(stores, name) ? parse(stores[name]) : undefined;
};
const setStore = (name, value) => {
    const text = stringify(value === undefined ? null : value);
    if (isOwn(stores, name) && stores[name] === text) return;
    stores[name] = text;
    if (!reads[storeKey(name)]) host.changeStore(String(name)); // else it would be asked for ever
};
const createStore = (name, value) => {
    if (!isOwn(stores, name)) setStore(name, value);
    return getStore(name);
};
const createForm = form => {
    if (form.onSubmit) throw new TypeError('createForm() takes no onSubmit: `action` gets the values after the selection.');
    return {title: form.title, fields: form.fields};
};
const tell = kind => text => host.message(kind, String(text));

const crudl = {
    context, resolvePath, req: request, createRequest: request,
    hasPermission: (id, action) => { const own = rights[id]; return !(own && own[action] === false); },
    successMessage: tell('success'), infoMessage: tell('info'), errorMessage: tell('error'),
    navigate: path => host.navigate(String(path)),
    log: (...given) => log.info(...given),
    getViewDesc: viewOf,
    getSiblingDesc: relative, getParentDesc: id => relative(id, 'parent'),
    getAdmin, createForm, createStore, getStore, setStore,
    ValidationError, AuthorizationError, PermissionError, NotFoundError,
};
defineProperty(crudl, 'auth', {get: () => auth, enumerable: true});
defineProperty(crudl, 'options', {get: () => options, enumerable: true});
defineProperty(crudl, 'path', {get: () => scope.path, enumerable: true});
defineProperty(crudl, 'view', {get: () => scope.view, enumerable: true});
define('crudl', freeze(crudl));

const setUser = text => {
    const data = parse(text);
    if (data._id !== auth._id) stores = {};
    headers = deepFreeze(data.requestHeaders || {});
    delete data.requestHeaders;
    const roles = data.roles || [];
    const shown = assign({}, data, {roles});
    auth = deepFreeze(assign({}, data.login ? {username: data.login, user: data._id} : {}, data));
    deepFreeze(shown.roles);
    shown.has_role = role => Array.isArray(role) ? role.some(one => roles.includes(one)) : roles.includes(role);
    shown.is_anonymous = () => data._id === undefined || data._id === '000';
    define('current_user', freeze(shown));
};
const setOptions = text => { options = deepFreeze(parse(text)); };
const setRights = text => { rights = deepFreeze(parse(text)); };
const setViews = text => { views = deepFreeze(parse(text)); };
const setAdmin = text => { admin = deepFreeze(parse(text)); };
setUser('{"_id": "000", "login": "ANONYMOUS", "roles": []}');

// One call: started, then asked for its outcome until there is one.
const dataOf = thrown => {
    if (!(thrown instanceof Error)) return thrown;
    const data = assign({}, thrown);
    ['stack', 'fileName', 'lineNumber'].forEach(name => { delete data[name]; });
    if (!keys(data).length) return undefined;
    if (data.message === undefined) data.message = thrown.message;
    return data;
};
const failed = thrown => {
    const isError = thrown instanceof Error;
    const message = thrown && thrown.message !== undefined ? thrown.message : thrown;
    const plain = !isError || thrown.name === 'Error' || thrown.detail !== undefined;
    return {ok: false, text: plain ? written(message) : String(thrown), data: dataOf(thrown),
        file: isError ? String(thrown.fileName || '') : '', line: isError ? thrown.lineNumber : 0};
};
let outcome = null;
// A request comes as its data; a list may carry its pagination as a property, which JSON would lose.
const given = argument => (argument && argument.$req
    ? makeRequest(assign({data: {}, params: [], filters: {}, sorting: [], headers: assign({}, headers),
        pagination: true}, argument.$req))
    : argument);
const paged = value => (Array.isArray(value) && value.pagination
    ? {data: value, pagination: value.pagination} : value);
const settle = result => {
    try {
        outcome = stringify(assign({reads: keys(reads)}, result));
    } catch (error) {
        outcome = stringify(assign({reads: keys(reads)}, failed(error)));
    }
};
const start = (run, text) => {
    const input = parse(text);
    scope = input.scope;
    reads = {};
    outcome = null;
    const mine = reads;
    const finish = result => { if (reads === mine && outcome === null) settle(result); };
    try {
        const value = paged(run(...input.arguments.map(given)));
        if (value && typeof value.then === 'function')
            value.then(later => finish({ok: true, value: paged(later)}), thrown => finish(failed(thrown)));
        else
            finish({ok: true, value});
    } catch (thrown) {
        finish(failed(thrown));
    }
};
const take = () => {
    const taken = outcome;
    scope = {context: none, path: none, view: ''};
    reads = {};
    outcome = null;
    return taken;
};
const isSettled = () => outcome !== null;
scope = {context: none, path: none, view: ''};

// Else what one function leaves behind would be seen by the next.
const seal = () => {
    [Object, Function, Array, String, Number, Boolean, Date, RegExp, Promise, Error, Map, Set].forEach(kind => {
        preventExtensions(kind.prototype);
        freeze(kind);
    });
    [JSON, Math, Reflect].forEach(freeze);
    preventExtensions(global);
};

return {define, seal, setUser, setOptions, setRights, setViews, setAdmin, start, isSettled, take};
}))js";

} // namespace backdesk::ui
