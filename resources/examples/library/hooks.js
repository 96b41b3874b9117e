// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, and what the actions of books do. All of an action is stored, or none.

// False once people log in: then only those with a role may change anything.
const everybodyIsStaff = true

function has(roles) {
    return current_user.is_anonymous() ? everybodyIsStaff : current_user.has_role(roles)
}

export function isStaff() {
    return has(['employee', 'admin'])
}

export function isAdmin() {
    return has(['admin'])
}

function nextNumber() {
    const numbers = backoffice.loans.select(null).map(loan => parseInt(loan.number.slice(2), 10))
    const next = numbers.reduce((most, number) => Math.max(most, number), 0) + 1
    return 'L-' + ('00' + next).slice(-Math.max(3, String(next).length))
}

function text(moment) {
    return moment.toISOString().slice(0, 19)
}

export function lend(action, book) {
    const now = new Date()
    const due = new Date(now.getTime() + action.weeks * 7 * 24 * 3600 * 1000)
    const loan = backoffice.loans.create({
        number: nextNumber(), book: book._id, reader: action.reader, lent: text(now), due: text(due)
    })
    book.reload()
    book.borrowed_by = action.reader
    book.return_date = text(due)
    book.state = 'Borrowed'
    book.save()
    return loan.number
}

export function giveBack(action, book) {
    const open = backoffice.loans.select({book: book._id, returned: null})
    for (const loan of open) {
        loan.returned = text(new Date())
        loan.save()
    }
    book.reload()
    book.borrowed_by = null
    book.return_date = null
    book.state = 'On shelf'
    book.save()
}

export function renew(action, book) {
    const due = new Date(new Date(book.return_date).getTime() + action.weeks * 7 * 24 * 3600 * 1000)
    for (const loan of backoffice.loans.select({book: book._id, returned: null})) {
        loan.due = text(due)
        loan.save()
    }
    book.reload()
    book.return_date = text(due)
    book.state = due < new Date() ? 'Overdue' : 'Borrowed'
    book.save()
    return text(due)
}
