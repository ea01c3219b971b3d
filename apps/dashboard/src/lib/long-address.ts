/** The longest address that every server takes. */
const LONGEST = 8000

/** Whether an address can be a link; a longer one is sent as a form. */
export const isLinkable = (address: string): boolean => address.length <= LONGEST

/** Sends what an address asks for as a form: a file that comes back is downloaded, and the page stays. */
export function sendAsForm(address: string): void {
  const [action = '', query] = address.split('?')
  const form = document.createElement('form')
  form.method = 'post'
  form.action = action
  for (const [name, value] of new URLSearchParams(query)) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    form.append(field)
  }
  document.body.append(form)
  form.submit()
  form.remove()
}
